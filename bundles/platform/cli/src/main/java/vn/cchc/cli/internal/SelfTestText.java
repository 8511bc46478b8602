package vn.cchc.cli.internal;

import java.util.ArrayList;
import java.util.List;
import vn.cchc.catalog.PluginCatalog;
import vn.cchc.check.SelfTestResult;
import vn.cchc.check.SelfTestResult.Score;
import vn.cchc.model.text.VietnameseNumbers;

/** Writes what became of planted errors as a table, a line for each section and one for all. */
final class SelfTestText {

    private static final String GAP = "  ";

    private final Console console;

    SelfTestText(Console console) {
        this.console = console;
    }

    void write(SelfTestResult result, PluginCatalog catalog) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(
                Console.text("selftest.section"),
                Console.text("selftest.planted"),
                Console.text("selftest.caught"),
                Console.text("selftest.share")));
        result.sections().forEach((section, score) -> lines.add(line(catalog.titleOf(section), score)));
        lines.add(line(Console.text("selftest.total"), result.total()));
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < lines.get(0).size(); column++) {
            int place = column;
            widths.add(lines.stream()
                    .mapToInt(line -> line.get(place).length())
                    .max()
                    .orElse(0));
        }
        lines.forEach(line -> console.out().println(aligned(line, widths)));
    }

    private static List<String> line(String name, Score score) {
        return List.of(
                name,
                String.valueOf(score.planted()),
                String.valueOf(score.caught()),
                score.share()
                        .map(share -> VietnameseNumbers.format(VietnameseNumbers.roundComputed(share)) + "%")
                        .orElse("–"));
    }

    /** Names stand at the left, figures at the right of their columns. */
    private static String aligned(List<String> cells, List<Integer> widths) {
        StringBuilder line = new StringBuilder(cells.get(0))
                .append(" ".repeat(widths.get(0) - cells.get(0).length()));
        for (int column = 1; column < cells.size(); column++) {
            String cell = cells.get(column);
            line.append(GAP)
                    .append(" ".repeat(widths.get(column) - cell.length()))
                    .append(cell);
        }
        return line.toString();
    }
}
