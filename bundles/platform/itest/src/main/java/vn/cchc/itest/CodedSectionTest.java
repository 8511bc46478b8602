package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.test.common.annotation.InjectService;
import vn.cchc.dossier.Dossier;
import vn.cchc.dossier.Dossiers;
import vn.cchc.dossier.ReviewedFinding;

/** A coded plugin comes by the same contract as a declared one, goes again, and can't take the others down. */
class CodedSectionTest {

    @InjectService
    ServiceComponentRuntime components;

    @InjectService
    Dossiers dossiers;

    @TempDir
    Path folder;

    private ComponentDescriptionDTO component;

    @BeforeEach
    void theComponentIsFound() {
        Bundle bundle = FrameworkUtil.getBundle(CodedSection.class);
        component = components.getComponentDescriptionDTO(bundle, CodedSection.class.getName());
    }

    @AfterEach
    void theComponentIsOff() throws Exception {
        components.disableComponent(component).getValue();
    }

    private boolean isThere() {
        return dossiers.sections().stream()
                .anyMatch(s -> s.plugin().section().id().equals(CodedSection.ID));
    }

    @Test
    void arrivesAndLeavesWhileTheHostRuns() throws Exception {
        assertFalse(isThere());
        components.enableComponent(component).getValue();
        assertTrue(isThere());
        assertTrue(dossiers.modules().stream().anyMatch(m -> m.id().equals("itest")));
        components.disableComponent(component).getValue();
        assertFalse(isThere());
    }

    @Test
    void whoseCheckFailsIsNamedAndTheOthersRunOn() throws Exception {
        components.enableComponent(component).getValue();
        try (Dossier dossier =
                dossiers.create(folder.resolve("x.cchc"), "dak-lak", "so-ket-2021-2025", "người kiểm thử")) {
            List<ReviewedFinding> findings = dossier.check(LocalDate.of(2025, 6, 1));
            List<ReviewedFinding> failed = findings.stream()
                    .filter(f -> f.finding().rule().equals("platform/phep-kiem-tra-loi"))
                    .toList();
            assertEquals(1, failed.size());
            assertTrue(failed.get(0).finding().message().contains(CodedSection.ID + "/hong"));
            assertTrue(
                    findings.stream().anyMatch(f -> f.finding().rule().equals("platform/de-cuong")),
                    "the other checks did not run");
        }
    }
}
