package vn.cchc.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.cchc.office.WordWriter;
import vn.cchc.plugin.FormChoice;
import vn.cchc.office.internal.word.Decree30Writer;
import vn.cchc.report.doc.ReportDocument;
import vn.cchc.report.internal.OutlineReportComposer;

/** Proves, before anything is measured, that both writers put the same into a file; leaves with 1 when they don't. */
public final class SameContent {

    /** Page headers, leaders and the like may differ by so much of the letters. */
    private static final double TOLERANCE = 0.02;

    private SameContent() {}

    public static void main(String[] arguments) throws IOException {
        ReportDocument report = new OutlineReportComposer().compose(new Sample().request());
        Path folder = Files.createTempDirectory("same-content");
        try {
            Path product = folder.resolve("product.docx");
            Path poi = folder.resolve("poi.docx");
            new Decree30Writer().write(report, FormChoice.of(FormChoice.HABIT), WordWriter.Use.LIVE, product);
            new PlainPoiWriter().write(report, poi);
            Content ours = Content.of(product);
            Content theirs = Content.of(poi);
            System.out.println("product: " + ours);
            System.out.println("POI:     " + theirs);
            if (!ours.isLike(theirs)) {
                System.err.println("the two files do not hold the same: the comparison would not be fair");
                System.exit(1);
            }
        } finally {
            Folders.delete(folder);
        }
    }

    /** What can be counted in a Word file. */
    private record Content(int tables, int rows, int footnotes, int letters, long kilobytes) {

        static Content of(Path file) throws IOException {
            try (ZipFile zip = new ZipFile(file.toFile())) {
                String body = part(zip, "word/document.xml");
                String notes = part(zip, "word/footnotes.xml");
                return new Content(
                        count(body, "<w:tbl>"),
                        count(body, "<w:tr>") + count(body, "<w:tr "),
                        count(body, "<w:footnoteReference"),
                        letters(body) + letters(notes),
                        Files.size(file) / 1024);
            }
        }

        boolean isLike(Content other) {
            return tables == other.tables
                    && footnotes == other.footnotes
                    && footnotes > 0
                    && Math.abs(letters - other.letters) <= TOLERANCE * letters;
        }

        private static String part(ZipFile zip, String name) throws IOException {
            ZipEntry entry = zip.getEntry(name);
            if (entry == null) {
                return "";
            }
            return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
        }

        private static int count(String text, String word) {
            return text.split(Pattern.quote(word), -1).length - 1;
        }

        private static int letters(String xml) {
            String words = xml.replaceAll("<[^>]+>", "").replaceAll("&[a-z]+;|&#\\d+;", "x");
            return (int) words.codePoints().filter(Character::isLetterOrDigit).count();
        }
    }
}
