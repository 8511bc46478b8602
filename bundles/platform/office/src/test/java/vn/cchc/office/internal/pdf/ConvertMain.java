package vn.cchc.office.internal.pdf;

import java.io.IOException;
import java.nio.file.Path;

/** A program that converts one file, to be ended while it does. */
final class ConvertMain {

    private ConvertMain() {}

    /** Converts the first file to the second. */
    public static void main(String[] arguments) throws IOException {
        new LibreOfficeConverter().convert(Path.of(arguments[0]), Path.of(arguments[1]));
    }
}
