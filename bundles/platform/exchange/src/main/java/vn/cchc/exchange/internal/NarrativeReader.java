package vn.cchc.exchange.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import vn.cchc.exchange.ImportTarget;
import vn.cchc.model.BlockKind;
import vn.cchc.model.Narrative;
import vn.cchc.model.SourceRef;

/** Reads narratives ({@code thuyet-minh*.md}). */
final class NarrativeReader {

    private final ImportTarget target;
    private final Findings findings;
    private final Map<String, Narrative> read = new LinkedHashMap<>();

    NarrativeReader(ImportTarget target, Findings findings) {
        this.target = target;
        this.findings = findings;
    }

    /** Returns what was read so far, over all files. */
    List<Narrative> narratives() {
        return List.copyOf(read.values());
    }

    void read(TextFile file) {
        new OneFile(file.name()).read(file.text().lines().toList());
    }

    /** The state while one file is read from top to bottom. */
    private final class OneFile {
        private final String file;
        private final List<String> text = new ArrayList<>();
        private Optional<String> place = Optional.empty();
        private Optional<BlockKind> block = Optional.empty();
        private int headingLine;
        /** Under a heading that is wrong, the text isn't a second fault. */
        private boolean lost = true;

        OneFile(String file) {
            this.file = file;
        }

        void read(List<String> lines) {
            for (int i = 0; i < lines.size(); i++) {
                line(i + 1, lines.get(i).replace('\u00a0', ' ').stripTrailing());
            }
            finish();
        }

        private void line(int number, String line) {
            Place at = new Place(file, number, "");
            if (line.startsWith("# ") || line.equals("#")) {
                finish();
                place = place(at, line.substring(1).strip());
                block = Optional.empty();
                lost = place.isEmpty();
            } else if (line.startsWith("### ")) {
                finish();
                block = block(at, line.substring(3).strip());
                lost = block.isEmpty() || place.isEmpty();
                headingLine = number;
            } else if (line.matches("##\\s.*|#{1,3}[^#\\s].*")) {
                findings.problem(at, "narrative.heading", line);
            } else if (block.isPresent() || lost || line.isBlank()) {
                text.add(line);
            } else {
                findings.problem(at, "narrative.loose");
                lost = true;
            }
        }

        private Optional<String> place(Place at, String id) {
            if (target.sections().contains(id) || target.outlineNodes().contains(id)) {
                return Optional.of(id);
            }
            TreeSet<String> known = new TreeSet<>(target.sections());
            known.addAll(target.outlineNodes());
            findings.unknown(at, "section.unknown", id, Nearest.of(id, known));
            return Optional.empty();
        }

        private Optional<BlockKind> block(Place at, String title) {
            Optional<BlockKind> kind = Arrays.stream(BlockKind.values())
                    .filter(k -> Table.same(k.title(), title))
                    .findFirst();
            if (kind.isEmpty()) {
                List<String> titles =
                        Arrays.stream(BlockKind.values()).map(BlockKind::title).toList();
                findings.unknown(at, "block.unknown", title, Nearest.of(title, titles));
            }
            return kind;
        }

        private void finish() {
            String whole = String.join("\n", text).replaceAll("\n{3,}", "\n\n").strip();
            text.clear();
            if (place.isEmpty() || block.isEmpty()) {
                return;
            }
            Place at = new Place(file, headingLine, "");
            if (whole.isEmpty()) {
                findings.note(at, "note.empty-block", place.get(), block.get().title());
                return;
            }
            SourceRef source = new SourceRef(file, Messages.text("source.line", headingLine));
            add(at, new Narrative(place.get(), block.get(), whole, source));
        }
    }

    private void add(Place at, Narrative narrative) {
        Narrative first =
                read.putIfAbsent(narrative.place() + "/" + narrative.block().id(), narrative);
        if (first == null) {
            return;
        }
        String key = first.text().equals(narrative.text()) ? "note.same-narrative" : "narrative.twice";
        if (key.startsWith("note")) {
            findings.note(at, key, narrative.place(), narrative.block().title(), first.source());
        } else {
            findings.problem(at, key, narrative.place(), narrative.block().title(), first.source());
        }
    }
}
