package vn.cchc.cli.internal;

import java.nio.file.Path;
import java.util.Optional;
import vn.cchc.dossier.Dossiers;
import vn.cchc.fileaudit.FileAudits;
import vn.cchc.office.FormChecker;
import vn.cchc.office.PagedWriter;
import vn.cchc.office.PdfConverter;
import vn.cchc.office.WordWriter;

/**
 * The services that commands work with.
 *
 * @param dossiers workspaces with all that can be done with them
 * @param word writes Word files
 * @param paged writes them with the page numbers of their contents
 * @param pdf converts them
 * @param forms checks the form of Word files
 * @param audits audits finished reports in files
 * @param home folder of the product, where the sample is; empty when run without a launcher
 */
record Desk(
        Dossiers dossiers,
        WordWriter word,
        PagedWriter paged,
        PdfConverter pdf,
        FormChecker forms,
        FileAudits audits,
        Optional<Path> home) {

    /** Returns the name that the ledger shows for changes made by commands. */
    static String who() {
        String name = System.getProperty("user.name", "").strip();
        return name.isEmpty() ? Console.text("who.unknown") : name;
    }
}
