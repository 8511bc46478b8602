package vn.cchc.exchange.internal;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import vn.cchc.exchange.FileImport;
import vn.cchc.exchange.ImportKind;
import vn.cchc.exchange.ImportResult;
import vn.cchc.exchange.ImportTarget;
import vn.cchc.model.RegisterRow;
import vn.cchc.model.text.VietnameseText;
import vn.cchc.store.ChangeSet;

/** Reads semicolon files and Markdown files in UTF-8. */
@Component
public final class TextFileImport implements FileImport {

    /** Makes one; it keeps nothing between calls. */
    @Activate
    public TextFileImport() {}

    @Override
    public ImportResult read(List<Path> paths, ImportTarget target) {
        return new Run(target).read(paths);
    }

    /** One import. */
    private static final class Run {
        private final ImportTarget target;
        private final Findings findings = new Findings();
        private final FigureReader figures;
        private final DocumentReader documents;
        private final RowReader rows;
        private final NarrativeReader narratives;

        Run(ImportTarget target) {
            this.target = target;
            this.figures = new FigureReader(target, findings);
            this.documents = new DocumentReader(findings);
            this.rows = new RowReader(target, findings);
            this.narratives = new NarrativeReader(target, findings);
        }

        ImportResult read(List<Path> paths) {
            Map<Path, String> files = new InputFiles(findings).find(paths);
            files.forEach((path, name) -> TextFile.read(path, name, findings).ifPresent(this::read));
            Optional<ChangeSet> changes =
                    findings.problems().isEmpty() ? Optional.of(changes(paths, files)) : Optional.empty();
            return new ImportResult(
                    changes, findings.problems(), findings.notes(), counts(), List.copyOf(files.keySet()));
        }

        private void read(TextFile file) {
            if (file.firstLine().startsWith("#")) {
                narratives.read(file);
                return;
            }
            Optional<Table> table = Table.read(file, findings);
            if (table.isEmpty()) {
                return;
            }
            String first = table.get().header().get(0);
            if (Table.same(first, FigureReader.UNIT)) {
                figures.read(table.get());
            } else if (Table.same(first, DocumentReader.NUMBER)) {
                documents.read(table.get());
            } else if (Table.same(first, RowReader.REGISTER)) {
                rows.read(table.get());
            } else {
                strangeHeader(file, first);
            }
            if (table.get().rows().isEmpty()) {
                findings.note(new Place(file.name(), 0, ""), "note.no-rows");
            }
        }

        private void strangeHeader(TextFile file, String first) {
            Place place = new Place(file.name(), 1, "");
            String start = VietnameseText.fold(file.firstLine());
            boolean otherSeparator = Stream.of(FigureReader.UNIT, DocumentReader.NUMBER, RowReader.REGISTER)
                    .map(VietnameseText::fold)
                    .anyMatch(name -> start.startsWith(name + ",") || start.startsWith(name + "\t"));
            findings.problem(
                    place,
                    otherSeparator ? "header.separator" : "header.unknown",
                    first,
                    String.join(";", FigureReader.COLUMNS),
                    String.join(";", DocumentReader.COLUMNS));
        }

        private Map<ImportKind, Integer> counts() {
            Map<ImportKind, Integer> counts = new EnumMap<>(ImportKind.class);
            counts.put(ImportKind.FIGURES, figures.observations().size());
            counts.put(ImportKind.DOCUMENTS, documents.documents().size());
            counts.put(
                    ImportKind.ROWS,
                    rows.rows().values().stream().mapToInt(List::size).sum());
            counts.put(ImportKind.NARRATIVES, narratives.narratives().size());
            return counts;
        }

        private ChangeSet changes(List<Path> paths, Map<Path, String> files) {
            ChangeSet.Builder changes = ChangeSet.because(reason(paths, files));
            figures.observations().forEach(changes::put);
            documents.documents().forEach(changes::put);
            narratives.narratives().forEach(changes::put);
            rows.rows().forEach((register, read) -> replace(register, read, changes));
            return changes.build();
        }

        /** Puts the rows of a register in the place of those that are there. */
        private void replace(String register, List<RegisterRow> read, ChangeSet.Builder changes) {
            read.forEach(changes::put);
            List<RegisterRow> there = target.rows().stream()
                    .filter(row -> row.register().equals(register))
                    .toList();
            there.stream()
                    .filter(row -> row.number() > read.size())
                    .forEach(row -> changes.removeRow(register, row.number()));
            if (!there.isEmpty()) {
                findings.note(
                        new Place(read.get(0).source().document(), 0, ""),
                        "note.register-replaced",
                        register,
                        read.size(),
                        there.size());
            }
        }

        private static String reason(List<Path> paths, Map<Path, String> files) {
            if (files.size() == 1) {
                return Messages.text("reason.file", String.join("", files.values()));
            }
            List<String> names = paths.stream()
                    .map(path -> InputFiles.shortName(path.toAbsolutePath().normalize()))
                    .toList();
            String some = names.size() > 3 ? String.join(", ", names.subList(0, 3)) + "…" : String.join(", ", names);
            return Messages.text("reason.files", files.size(), some);
        }
    }
}
