package vn.cchc.office.internal.back;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.OutlineNode.Level;
import vn.cchc.model.Period;
import vn.cchc.model.Value;
import vn.cchc.office.internal.SampleReport;
import vn.cchc.report.doc.Block;
import vn.cchc.report.doc.Block.Align;
import vn.cchc.report.doc.Inline;
import vn.cchc.report.doc.Origin;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.doc.Stamp;

/** Makes reports by chance: every kind of block and piece, letters that XML and Word treat with care, merged cells. */
final class RandomReport {

    private static final List<String> WORDS = List.of(
            "Kết quả",
            "cải cách",
            "ỷ ỡ Ặ",
            "a & b < c > \"d\"",
            "- gạch",
            "+ cộng",
            "1. số",
            "a) chữ",
            "Bảng 3.",
            "e\u0301",
            "\uD83D\uDE00",
            "hai  khoảng trắng",
            "xuống\ndòng",
            "thẻ\tcột",
            " đầu cuối ",
            "…;",
            "]]>",
            "%s ${x}");
    private static final List<String> UNITS =
            List.of("tinh-dak-lak", "so-noi-vu", "uy-ban-nhan-dan-phuong-co-ten-rat-dai-thuoc-tinh-dak-lak");

    private final Random random;
    private int tables;
    private int charts;

    private RandomReport(long seed) {
        this.random = new Random(seed);
    }

    static ReportDocument of(long seed, int blocks) {
        RandomReport make = new RandomReport(seed);
        List<ReportDocument.Appendix> appendices = new ArrayList<>();
        List<Block> body = make.blocks(blocks);
        for (int i = 1; i <= make.random.nextInt(3); i++) {
            appendices.add(new ReportDocument.Appendix(
                    "Phụ lục " + i, "Nội dung " + i, make.random.nextBoolean(), make.blocks(blocks / 2)));
        }
        return new ReportDocument(
                SampleReport.letterhead(),
                Optional.empty(),
                Optional.empty(),
                "BÁO CÁO",
                "Kết quả",
                body,
                appendices,
                Optional.of(new Stamp("ban-" + seed, "0f8fad5b-d9cb-469f-a165-70867728950e")));
    }

    private List<Block> blocks(int count) {
        return IntStream.range(0, count).mapToObj(i -> block()).toList();
    }

    private Block block() {
        return switch (random.nextInt(12)) {
            case 0, 1 -> heading();
            case 2 -> new Block.RunIn(random.nextBoolean() ? "" : "đ", title());
            case 3, 4, 5 -> new Block.Paragraph(inlines());
            case 6, 7, 8 -> new Block.Item(1 + random.nextInt(2), inlines());
            case 9, 10 -> random.nextInt(5) == 0 ? new Block.Contents("MỤC LỤC") : table();
            default -> chart();
        };
    }

    private Block heading() {
        int n = 1 + random.nextInt(4);
        List<String> romans = List.of("I", "II", "III", "IX");
        return switch (random.nextInt(4)) {
            case 0 -> new Block.Heading("n", Level.PART, random.nextBoolean() ? "Phần thứ nhất" : "Phần II", title());
            case 1 -> new Block.Heading("n", Level.CHAPTER, random.nextInt(6) == 0 ? "" : romans.get(n - 1), title());
            case 2 ->
                new Block.Heading("n", Level.CLAUSE, random.nextInt(6) == 0 ? "a)" : Integer.toString(n), title());
            default -> new Block.Heading("n", Level.POINT, n + "." + (1 + random.nextInt(3)), title());
        };
    }

    /** Words of a heading: on one line, and not to be taken for its number. */
    private String title() {
        return "Nội dung " + text().replaceAll("\\s+", " ");
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i <= random.nextInt(4); i++) {
            text.append(WORDS.get(random.nextInt(WORDS.size()))).append(random.nextBoolean() ? " " : "");
        }
        return text.toString();
    }

    private List<Inline> inlines() {
        return IntStream.range(0, random.nextInt(6)).mapToObj(i -> inline()).toList();
    }

    private Inline inline() {
        return switch (random.nextInt(9)) {
            case 0, 1 -> number();
            case 2 -> new Inline.Footnote("Chú thích " + text());
            case 3 -> new Inline.Mark("chưa có số liệu");
            case 4 -> {
                int n = 1 + random.nextInt(3);
                List<String> targets = List.of("table:" + n, "chart:" + n, "appendix:Phụ lục " + n);
                List<String> texts = List.of("Bảng " + n, Integer.toString(n), "Phụ lục " + n, "nơi khác");
                yield new Inline.Reference(
                        targets.get(random.nextInt(targets.size())), texts.get(random.nextInt(texts.size())));
            }
            default -> new Inline.Text(text(), random.nextInt(4) == 0, random.nextInt(4) == 0);
        };
    }

    private Inline.Number number() {
        Period period = random.nextBoolean() ? new Period.Year(2024) : new Period.Range(2021, 2025);
        ObservationKey key =
                new ObservationKey(UNITS.get(random.nextInt(UNITS.size())), "CT_" + random.nextInt(5), period);
        return new Inline.Number(random.nextInt(2000) + " văn bản", key, Value.of(1), List.of(key));
    }

    private Block table() {
        int columns = 1 + random.nextInt(5);
        List<Block.Column> named = IntStream.range(0, columns)
                .mapToObj(c -> new Block.Column("Cột " + c, random.nextInt(4), Align.values()[random.nextInt(3)]))
                .toList();
        List<List<Block.Head>> head = new ArrayList<>();
        if (random.nextBoolean()) {
            layout(1 + random.nextInt(3), columns)
                    .forEach(row -> head.add(row.stream()
                            .map(size -> new Block.Head("Đầu " + random.nextInt(9), size[0], size[1]))
                            .toList()));
        }
        List<List<Block.Cell>> rows = new ArrayList<>();
        layout(random.nextInt(5), columns)
                .forEach(row -> rows.add(row.stream()
                        .map(size -> new Block.Cell(inlines(), random.nextInt(4) == 0, size[0], size[1]))
                        .toList()));
        String caption = random.nextInt(4) == 0 ? "" : title();
        return new Block.Table(
                Origin.NONE, ++tables, caption, named, head, rows, random.nextBoolean() ? "" : "Ghi chú.");
    }

    /** Cuts a grid into cells of different sizes: for each row, the width and height of those that begin there. */
    private List<List<int[]>> layout(int rows, int columns) {
        boolean[][] taken = new boolean[rows][columns];
        List<List<int[]>> layout = new ArrayList<>();
        for (int r = 0; r < rows; r++) {
            List<int[]> row = new ArrayList<>();
            for (int c = 0; c < columns; c++) {
                if (taken[r][c]) {
                    continue;
                }
                int wide = 1;
                while (c + wide < columns && !taken[r][c + wide] && random.nextInt(4) == 0) {
                    wide++;
                }
                int tall = random.nextInt(4) == 0 ? 1 + random.nextInt(rows - r) : 1;
                for (int y = r; y < r + tall; y++) {
                    for (int x = c; x < c + wide; x++) {
                        taken[y][x] = true;
                    }
                }
                row.add(new int[] {wide, tall});
            }
            layout.add(row);
        }
        return layout;
    }

    private Block chart() {
        int categories = random.nextInt(5);
        int count = random.nextInt(4);
        List<Block.Series> series = IntStream.range(0, count)
                .mapToObj(s -> new Block.Series(
                        "Nhóm & " + s,
                        IntStream.range(0, categories)
                                .mapToObj(c -> random.nextInt(5) == 0
                                        ? Optional.<BigDecimal>empty()
                                        : Optional.of(BigDecimal.valueOf(random.nextInt(100_000), random.nextInt(3))))
                                .toList()))
                .toList();
        return new Block.Chart(
                Origin.NONE,
                ++charts,
                Block.ChartKind.values()[random.nextInt(3)],
                random.nextInt(4) == 0 ? "" : title(),
                random.nextBoolean() ? "%" : "",
                IntStream.range(0, categories)
                        .mapToObj(c -> "Năm " + (2021 + c))
                        .toList(),
                series);
    }
}
