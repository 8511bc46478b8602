package vn.cchc.office.internal.docx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Ends with a fault instead of giving more bytes than it may: a small zip can unfold to fill any memory. */
final class BoundedStream extends FilterInputStream {

    private long left;

    BoundedStream(InputStream in, long limit) {
        super(in);
        this.left = limit;
    }

    @Override
    public int read() throws IOException {
        int one = super.read();
        if (one >= 0) {
            count(1);
        }
        return one;
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int read = super.read(bytes, from, length);
        if (read > 0) {
            count(read);
        }
        return read;
    }

    private void count(int read) throws DamagedFileException {
        left -= read;
        if (left < 0) {
            throw new DamagedFileException("read.bomb", "a part unfolds beyond its limit");
        }
    }
}
