package vn.cchc.declared.internal.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cchc.declared.internal.Nearest;
import vn.cchc.declared.internal.Problems;
import vn.cchc.declared.internal.TextFile;
import vn.cchc.model.BlockKind;
import vn.cchc.plugin.template.NarrativeTemplate;
import vn.cchc.plugin.template.TemplateBlock;
import vn.cchc.plugin.template.TemplatePart;

/**
 * Reads the Markdown of a section.
 *
 * <p>Only what a template may hold is Markdown here: headings of level 3 and 4, paragraphs, dash and plus items, bold,
 * italic and bindings. Every other heading, and text before the first one, is a mistake.
 */
public final class TemplateReader {

    private static final Pattern HEADING = Pattern.compile("(#{1,6})(?!#)(.*)");
    private static final Pattern ALONE = Pattern.compile("\\{\\{\\s*(table|chart|register|narrative)\\b(.*)}}");
    private static final Pattern QUOTED = Pattern.compile("\\s*\"([^\"]+)\"\\s*");

    /**
     * What the section offers to show.
     *
     * @param known whether the lists could be read
     * @param groups titles of its form groups
     * @param charts titles of its charts
     * @param registers ids of its registers
     */
    public record Tables(boolean known, List<String> groups, List<String> charts, List<String> registers) {

        /** The section itself could not be read. */
        public static final Tables UNKNOWN = new Tables(false, List.of(), List.of(), List.of());

        public Tables {
            groups = List.copyOf(groups);
            charts = List.copyOf(charts);
            registers = List.copyOf(registers);
        }
    }

    private final TextFile file;
    private final Tables tables;
    private final Problems problems;
    private final InlineReader inline;
    private final Map<BlockKind, List<TemplateBlock>> blocks = new EnumMap<>(BlockKind.class);
    private @Nullable List<TemplateBlock> current;

    /** The lines of the paragraph or item that is being read, with its marker. */
    private final StringBuilder text = new StringBuilder();

    private int textLine;
    private int depth;

    public TemplateReader(TextFile file, Tables tables, Problems problems) {
        this.file = file;
        this.tables = tables;
        this.problems = problems;
        this.inline = new InlineReader(file.name(), problems);
    }

    /** Reads the template; mistakes are told and left out. */
    public NarrativeTemplate read() {
        String[] lines = file.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            line(lines[i].strip(), i + 1);
        }
        endText();
        return new NarrativeTemplate(blocks);
    }

    /** Reads paragraphs of text that stand outside of a section, such as the opening of a report. */
    public static List<TemplateBlock> paragraphs(String file, int line, List<String> paragraphs, Problems problems) {
        List<TemplateBlock> blocks = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<TemplatePart> parts = new InlineReader(file, problems).read(paragraph, line);
            blocks.add(new TemplateBlock.Paragraph(parts));
        }
        return blocks;
    }

    private void line(String line, int number) {
        Matcher heading = HEADING.matcher(line);
        Matcher alone = ALONE.matcher(line);
        if (line.isEmpty()) {
            endText();
        } else if (heading.matches()) {
            endText();
            heading(heading.group(1).length(), heading.group(2).strip(), number);
        } else if (alone.matches() && line.indexOf("{{", 2) < 0) {
            endText();
            show(alone.group(1), alone.group(2), number);
        } else if (line.startsWith("- ") || line.startsWith("+ ")) {
            endText();
            begin(line.startsWith("- ") ? 1 : 2, line.substring(2), number);
        } else if (text.isEmpty()) {
            begin(0, line, number);
        } else {
            text.append('\n').append(line);
        }
    }

    private void heading(int level, String title, int number) {
        if (level == 3) {
            Optional<BlockKind> kind = BlockKind.byTitle(title);
            if (kind.isEmpty()) {
                List<String> titles =
                        Arrays.stream(BlockKind.values()).map(BlockKind::title).toList();
                tell(number, "template.heading", title, Nearest.hint(title, titles), String.join("; ", titles));
                current = new ArrayList<>();
                return;
            }
            if (blocks.containsKey(kind.get())) {
                tell(number, "template.again", title);
            }
            current = blocks.computeIfAbsent(kind.get(), k -> new ArrayList<>());
        } else if (level != 4) {
            tell(number, "template.level", "#".repeat(level));
        } else if (title.isEmpty() || title.contains("{{") || title.contains("[[")) {
            tell(number, "template.runin", title);
        } else {
            add(new TemplateBlock.RunIn(title), number);
        }
    }

    private void show(String word, String rest, int number) {
        Matcher quoted = QUOTED.matcher(rest);
        if (!quoted.matches()) {
            tell(number, "template.quotes", word);
            return;
        }
        String name = quoted.group(1).strip();
        switch (word) {
            case "table" -> {
                if (tables.known() && !tables.groups().contains(name)) {
                    tell(number, "template.table", name, Nearest.hint(name, tables.groups()));
                }
                add(new TemplateBlock.FormTable(name), number);
            }
            case "chart" -> {
                if (tables.known() && !tables.charts().contains(name)) {
                    tell(number, "template.chart", name, Nearest.hint(name, tables.charts()));
                }
                add(new TemplateBlock.ChartOf(name), number);
            }
            case "register" -> {
                if (tables.known() && !tables.registers().contains(name)) {
                    tell(number, "template.register", name, Nearest.hint(name, tables.registers()));
                }
                add(new TemplateBlock.RegisterTable(name), number);
            }
            default ->
                BlockKind.byId(name).ifPresentOrElse(kind -> add(new TemplateBlock.OfficersText(kind), number), () -> {
                    List<String> ids =
                            Arrays.stream(BlockKind.values()).map(BlockKind::id).toList();
                    tell(number, "template.narrative", name, Nearest.hint(name, ids), String.join(", ", ids));
                });
        }
    }

    private void begin(int itemDepth, String words, int number) {
        depth = itemDepth;
        textLine = number;
        text.append(words.strip());
    }

    private void endText() {
        if (text.isEmpty()) {
            return;
        }
        List<TemplatePart> parts = inline.read(text.toString(), textLine);
        text.setLength(0);
        if (depth == 2 && !isItem(last())) {
            tell(textLine, "template.plus");
        }
        add(depth == 0 ? new TemplateBlock.Paragraph(parts) : new TemplateBlock.Item(depth, parts), textLine);
    }

    private Optional<TemplateBlock> last() {
        return current == null || current.isEmpty() ? Optional.empty() : Optional.of(current.get(current.size() - 1));
    }

    private static boolean isItem(Optional<TemplateBlock> block) {
        return block.filter(TemplateBlock.Item.class::isInstance).isPresent();
    }

    private void add(TemplateBlock block, int number) {
        if (current == null) {
            tell(number, "template.before");
            current = new ArrayList<>();
        }
        current.add(block);
    }

    private void tell(int number, String key, Object... arguments) {
        problems.add(file.name(), number, "", key, arguments);
    }
}
