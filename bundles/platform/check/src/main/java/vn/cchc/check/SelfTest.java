package vn.cchc.check;

import org.osgi.annotation.versioning.ProviderType;

/** Measure how many wrong figures the checks would notice. */
@ProviderType
public interface SelfTest {

    /**
     * Plant known errors in a copy of the data, one at a time, and see which ones bring up a finding that was not there.
     *
     * <p>The same data, number and seed plant the same errors. No entry gets the same error twice, so that small data may
     * take fewer errors than asked for.
     *
     * @param request the data, which stay as they are
     * @param errors how many to plant, at least one
     * @param seed chooses the entries and what becomes of them
     */
    SelfTestResult run(CheckRequest request, int errors, long seed);
}
