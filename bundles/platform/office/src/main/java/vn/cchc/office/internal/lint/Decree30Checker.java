package vn.cchc.office.internal.lint;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cchc.office.DocumentText;
import vn.cchc.office.DocumentTextReader;
import vn.cchc.office.FormChecker;
import vn.cchc.office.FormRepair;
import vn.cchc.office.FormReport;
import vn.cchc.office.OfficeException;
import vn.cchc.office.internal.AtomicFile;
import vn.cchc.office.internal.Messages;
import vn.cchc.office.internal.docx.DamagedFileException;
import vn.cchc.office.internal.docx.WordArchive;
import vn.cchc.office.internal.form.FormRules;
import vn.cchc.office.internal.form.Forms;
import vn.cchc.office.internal.lint.check.AppendixCheck;
import vn.cchc.office.internal.lint.check.EndCheck;
import vn.cchc.office.internal.lint.check.LadderCheck;
import vn.cchc.office.internal.lint.check.LayoutCheck;
import vn.cchc.office.internal.lint.check.LetterCheck;
import vn.cchc.office.internal.lint.check.NationCheck;
import vn.cchc.office.internal.lint.check.NumberCheck;
import vn.cchc.office.internal.lint.check.PageCheck;
import vn.cchc.office.internal.lint.check.PageNumberCheck;
import vn.cchc.office.internal.lint.check.SpellingCheck;
import vn.cchc.office.internal.lint.check.TitleCheck;
import vn.cchc.office.internal.lint.sheet.SheetReader;
import vn.cchc.office.internal.lint.sheet.WordTree;
import vn.cchc.plugin.FormChoice;

/** The checker of this bundle; it keeps nothing between two documents but the rules of the forms it was asked for. */
@Component(service = FormChecker.class)
public final class Decree30Checker implements FormChecker {

    private static final Logger LOG = LoggerFactory.getLogger(Decree30Checker.class);
    // A repair may bring another fault to light, such as a title known only once its number is bold.
    private static final int MOST_ROUNDS = 5;

    private final DocumentTextReader reader;
    private final Forms forms = new Forms();
    private final List<Check> checks = List.of(
            new PageCheck(),
            new PageNumberCheck(),
            new NationCheck(),
            new NumberCheck(),
            new TitleCheck(),
            new LetterCheck(),
            new LayoutCheck(),
            new LadderCheck(),
            new EndCheck(),
            new AppendixCheck(),
            new SpellingCheck());

    /** Makes the checker over the reader that says what is wrong with a file. */
    @Activate
    public Decree30Checker(@Reference DocumentTextReader reader) {
        this.reader = reader;
    }

    @Override
    public FormReport check(Path docx, FormChoice form) throws IOException {
        FormRules rules = forms.of(form);
        proven(docx);
        return opened(docx, word -> new FormReport(form, faults(word, rules).findings()));
    }

    @Override
    public FormRepair fix(Path docx, Path out, FormChoice form) throws IOException {
        if (!out.toString().toLowerCase(Locale.ROOT).endsWith(".docx")) {
            throw new OfficeException(Messages.text("lint.not-docx", out));
        }
        FormReport before = check(docx, form);
        if (Files.exists(out) && Files.isSameFile(docx, out)) {
            throw new OfficeException(Messages.text("lint.same-file", out));
        }
        FormRules rules = forms.of(form);
        opened(docx, word -> {
            for (int round = 0; round < MOST_ROUNDS && faults(word, rules).repair(); round++) {
                LOG.debug("Repairs of round {} made", round + 1);
            }
            AtomicFile.write(out, stream -> copy(docx, word, stream));
            return before;
        });
        return new FormRepair(before, check(out, form));
    }

    /** Lets the reader say in the user's words what is wrong with a file before anything else looks at it. */
    private void proven(Path docx) throws IOException {
        if (reader.read(docx).kind() != DocumentText.Kind.WORD) {
            throw new OfficeException(Messages.text("lint.not-word", docx));
        }
    }

    private Faults faults(WordTree word, FormRules rules) throws IOException {
        Roles roles = Classifier.classify(SheetReader.read(word));
        Faults faults = new Faults(rules);
        Context context = new Context(roles, rules, faults);
        for (Check check : checks) {
            check.check(context);
        }
        return faults;
    }

    private static void copy(Path docx, WordTree word, OutputStream stream) throws IOException {
        try {
            word.write(stream);
        } catch (DamagedFileException e) {
            throw new OfficeException(Messages.text(e.key(), docx), e);
        }
    }

    /** Does something with the parts of a file. */
    @FunctionalInterface
    private interface Work {
        FormReport on(WordTree word) throws IOException;
    }

    private static FormReport opened(Path docx, Work work) throws IOException {
        try (WordArchive archive = WordArchive.open(docx)) {
            return work.on(new WordTree(archive));
        } catch (DamagedFileException e) {
            LOG.debug("A file can't be read: {}", e.getMessage());
            throw new OfficeException(Messages.text(e.key(), docx), e);
        }
    }
}
