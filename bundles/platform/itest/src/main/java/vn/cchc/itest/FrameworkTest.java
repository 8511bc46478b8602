package vn.cchc.itest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;

class FrameworkTest {

    @InjectBundleContext
    BundleContext context;

    @InjectService
    ServiceComponentRuntime components;

    @Test
    void everyBundleIsActive() {
        List<String> idle = Arrays.stream(context.getBundles())
                .filter(bundle -> bundle.getHeaders("").get(Constants.FRAGMENT_HOST) == null)
                .filter(bundle -> (bundle.getState() & (Bundle.ACTIVE | Bundle.STARTING)) == 0)
                .map(Bundle::getSymbolicName)
                .toList();

        assertEquals(List.of(), idle);
    }

    @Test
    void allPartsOfTheProductAreHere() {
        List<String> ours = Arrays.stream(context.getBundles())
                .map(Bundle::getSymbolicName)
                .filter(name -> name.startsWith("vn.cchc."))
                .toList();

        assertTrue(
                ours.containsAll(List.of("vn.cchc.model", "vn.cchc.cli", "vn.cchc.province.dak-lak")), ours::toString);
        assertEquals(
                8,
                ours.stream().filter(name -> name.startsWith("vn.cchc.area.")).count());
        assertEquals(
                9,
                ours.stream()
                        .filter(name -> name.startsWith("vn.cchc.department."))
                        .count());
    }

    @Test
    void everyComponentHasWhatItNeeds() {
        List<String> lacking = new ArrayList<>();
        int seen = 0;
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
            seen++;
            Collection<ComponentConfigurationDTO> states = components.getComponentConfigurationDTOs(component);
            for (ComponentConfigurationDTO state : states) {
                if (state.state != ComponentConfigurationDTO.SATISFIED
                        && state.state != ComponentConfigurationDTO.ACTIVE) {
                    lacking.add(component.bundle.symbolicName + "/" + component.name + " " + state.failure);
                }
            }
        }

        assertEquals(List.of(), lacking);
        assertTrue(seen > 0, "no component was seen");
    }

    @Test
    void theMainCommandIsThereForTheHost() throws Exception {
        Collection<ServiceReference<Function>> commands =
                context.getServiceReferences(Function.class, "(main.thread=true)");

        assertEquals(1, commands.size());
    }
}
