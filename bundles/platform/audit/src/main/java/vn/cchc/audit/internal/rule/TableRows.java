package vn.cchc.audit.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which rows of a table may be the parts of which row. */
final class TableRows {

    private static final Pattern TOTAL = Pattern.compile(
            "(?iu)(?:tổng|tổng số|tổng cộng|tổng chung|cộng|toàn tỉnh|cả tỉnh|toàn huyện|toàn ngành"
                    + "|tổng toàn tỉnh|tổng cộng toàn tỉnh|cộng toàn tỉnh)(?: (?:số|chung))?\\s?(?:\\([^)]*\\))?\\s?[:.]?");
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:(?<roman>[IVX]{1,5}|[A-H])|(?<dotted>\\d{1,2}\\.\\d{1,2})|(?<number>\\d{1,3})|(?<letter>[a-zđ])|(?<dash>[-+*•–]))[.)]?(?:\\s.*)?");
    private static final Pattern PARTLY = Pattern.compile("(?iu)(?:trong đó|gồm|bao gồm|riêng|cụ thể).*");
    private static final int PLAIN = 2;
    private static final int DEEPEST = 6;

    private final List<Table.Row> rows;
    private final boolean numbered;

    TableRows(Table table) {
        this.rows = table.rows();
        this.numbered = rows.stream().filter(row -> level(row, true) < DEEPEST).count() * 2 >= rows.size();
    }

    boolean isTotal(int row) {
        Table.Row one = rows.get(row);
        return TOTAL.matcher(one.label()
                        .replaceFirst("^(?:[ivx]{1,5}|[a-h])[.)]\\s", "")
                        .strip())
                .matches();
    }

    /** Returns how deep a row stands: 1 for I and A, 2 for 1, 3 for 1.1, 4 for a, 5 for a dash. */
    int level(int row) {
        Table.Row one = rows.get(row);
        if (PARTLY.matcher(one.label()).matches()) {
            return DEEPEST;
        }
        return level(one, numbered);
    }

    private static int level(Table.Row row, boolean numbered) {
        if (!numbered) {
            return row.label().matches("[-+*•–].*") ? DEEPEST - 1 : PLAIN;
        }
        Matcher matcher = NUMBERED.matcher(row.first());
        if (!matcher.matches()) {
            return DEEPEST;
        }
        String[] levels = {"", "roman", "number", "dotted", "letter", "dash"};
        int level = 1;
        while (matcher.group(levels[level]) == null) {
            level++;
        }
        return level;
    }

    /** Returns the sets of rows that may make up a total row. */
    List<List<Integer>> partsOfTotal(int total) {
        List<List<Integer>> sets = new ArrayList<>();
        List<Integer> others = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (i != total && isTotal(i)) {
                others.add(i);
            }
        }
        int before = others.stream().filter(other -> other < total).reduce(-1, Math::max);
        int after = others.stream().filter(other -> other > total).reduce(rows.size(), Math::min);
        shallowest(before + 1, total, sets);
        shallowest(total + 1, after, sets);
        if (total == 0 || total == rows.size() - 1) {
            shallowest(total == 0 ? 1 : 0, total == 0 ? rows.size() : total, sets);
            add(others, sets);
        }
        return sets;
    }

    /** Returns the rows right under a row that stand one level deeper. */
    List<List<Integer>> partsUnder(int row) {
        int level = level(row);
        int end = row + 1;
        while (end < rows.size() && level(end) > level && !isTotal(end)) {
            end++;
        }
        List<List<Integer>> sets = new ArrayList<>();
        if (level < DEEPEST) {
            shallowest(row + 1, end, sets);
        }
        return sets;
    }

    private void shallowest(int from, int to, List<List<Integer>> sets) {
        int least = DEEPEST;
        for (int i = from; i < to; i++) {
            least = isTotal(i) ? least : Math.min(least, level(i));
        }
        List<Integer> parts = new ArrayList<>();
        for (int i = from; i < to && least < DEEPEST; i++) {
            if (!isTotal(i) && level(i) == least) {
                parts.add(i);
            }
        }
        add(parts, sets);
    }

    private static void add(List<Integer> parts, List<List<Integer>> sets) {
        if (parts.size() >= 2 && !sets.contains(parts)) {
            sets.add(List.copyOf(parts));
        }
    }
}
