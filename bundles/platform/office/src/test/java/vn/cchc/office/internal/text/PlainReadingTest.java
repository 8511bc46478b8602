package vn.cchc.office.internal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentText.Origin;
import vn.cchc.office.DocumentText.Part;

class PlainReadingTest {

    @TempDir
    Path folder;

    private DocumentText read(String content) throws IOException {
        return new FileTextReader().read(Files.writeString(folder.resolve("a.txt"), content));
    }

    @Test
    void everyLineKeepsItsNumberAndItsCharacters() throws IOException {
        DocumentText text = read("Một \r\n\n\u0009ba\f\nbốn");

        assertEquals(DocumentText.Kind.TEXT, text.kind());
        assertEquals(
                List.of("Một ", "", "\tba\f", "bốn"),
                text.parts().stream().map(Part::text).toList());
        assertEquals(
                new Part("bốn", Origin.BODY, 4, 0, 0, Optional.empty()),
                text.parts().get(3));
    }

    @Test
    void theByteOrderMarkIsNoCharacter() throws IOException {
        assertEquals("Một", read("\uFEFFMột\n").parts().get(0).text());
    }

    @Test
    void lettersAreNotRecomposed() throws IOException {
        assertEquals("Tô\u0309ng ƣớc", read("Tô\u0309ng ƣớc").parts().get(0).text());
    }

    @Test
    void aLineOfAMegabyteIsALine() throws IOException {
        assertEquals(1, read("a ".repeat(1 << 19)).parts().size());
    }

    @Test
    void aNameWithoutEndingWillDo() throws IOException {
        Path file = Files.writeString(folder.resolve("baocao"), "Một");
        assertEquals("Một", new FileTextReader().read(file).parts().get(0).text());
    }
}
