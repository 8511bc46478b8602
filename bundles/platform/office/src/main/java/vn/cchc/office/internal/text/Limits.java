package vn.cchc.office.internal.text;

import vn.cchc.office.DocumentText.Kind;

/**
 * How much a file may hold.
 *
 * <p>The longest report has about a megabyte of text. A Word or PDF file may be larger by its pictures, which aren't read.
 *
 * @param text bytes of a text file
 * @param word bytes of a Word file
 * @param pdf bytes of a PDF
 * @param letters letters of a document's text
 * @param pages pages of a PDF
 */
public record Limits(long text, long word, long pdf, int letters, int pages) {

    private static final long MEGABYTE = 1L << 20;

    /** The usual limits. */
    public static final Limits USUAL = new Limits(50 * MEGABYTE, 200 * MEGABYTE, 200 * MEGABYTE, 50_000_000, 5_000);

    /** Returns how many bytes a file of a kind may have. */
    public long of(Kind kind) {
        return switch (kind) {
            case WORD -> word;
            case PDF -> pdf;
            case TEXT -> text;
        };
    }

    /** Returns whole megabytes, rounded up. */
    static long megabytes(long bytes) {
        return (bytes + MEGABYTE - 1) / MEGABYTE;
    }
}
