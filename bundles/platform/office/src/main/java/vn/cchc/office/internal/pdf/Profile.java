package vn.cchc.office.internal.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.cchc.office.PdfResult.FontSubstitute;

/** The settings of one run of LibreOffice; nobody else's are read or changed. */
final class Profile {

    private static final String REPLACED = """
            <?xml version="1.0" encoding="UTF-8"?>
            <oor:items xmlns:oor="http://openoffice.org/2001/registry">
            <item oor:path="/org.openoffice.Office.Common/Font/Substitution">
            <prop oor:name="Replacement" oor:op="fuse"><value>true</value></prop></item>
            <item oor:path="/org.openoffice.Office.Common/Font/Substitution/FontPairs">
            <node oor:name="_0" oor:op="replace">
            <prop oor:name="Always" oor:op="fuse"><value>true</value></prop>
            <prop oor:name="OnScreenOnly" oor:op="fuse"><value>false</value></prop>
            <prop oor:name="ReplaceFont" oor:op="fuse"><value>%s</value></prop>
            <prop oor:name="SubstituteFont" oor:op="fuse"><value>%s</value></prop>
            </node></item>
            </oor:items>
            """;

    private Profile() {}

    /** Returns where the settings are. */
    static Path folder(Room room) {
        return room.folder().resolve("profile");
    }

    /** Has one font replaced by another in whatever is written. */
    static void replace(Room room, FontSubstitute fonts) throws IOException {
        Path user = Files.createDirectories(folder(room).resolve("user"));
        Files.writeString(
                user.resolve("registrymodifications.xcu"),
                REPLACED.formatted(escaped(fonts.missing()), escaped(fonts.used())));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
