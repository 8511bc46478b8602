package vn.cchc.store.internal;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.cchc.model.Observation;
import vn.cchc.model.ObservationKey;
import vn.cchc.model.Period;
import vn.cchc.model.SourceRef;
import vn.cchc.model.Value;
import vn.cchc.store.ChangeSet;
import vn.cchc.store.Workspace;
import vn.cchc.store.WorkspaceException;

/** Records and workspaces that several tests use. */
final class Samples {

    static final Instant NOW = Instant.parse("2025-05-12T02:30:00Z");
    static final String WHO = "Nguyễn Thị Hạnh";

    private Samples() {}

    static SqliteWorkspaces workspaces() {
        return workspaces(Migrations.current());
    }

    static SqliteWorkspaces workspaces(Migrations migrations) {
        return new SqliteWorkspaces(migrations, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    static Workspace create(Path file) throws WorkspaceException {
        return workspaces().create(file, "dak-lak", "so-ket-2021-2025", WHO);
    }

    static Observation figure(String code, String number) {
        return figure(code, Value.of(new BigDecimal(number)));
    }

    static Observation figure(String code, Value value) {
        ObservationKey key = new ObservationKey("tinh-dak-lak", code, new Period.Range(2021, 2025));
        return new Observation(key, value, new SourceRef("Báo cáo sơ kết", "Phần I, mục II.1"), "");
    }

    static ChangeSet changes(Observation... observations) {
        ChangeSet.Builder set = ChangeSet.because("nhập tệp so-lieu-the-che.csv");
        for (Observation observation : observations) {
            set.put(observation);
        }
        return set.build();
    }
}
