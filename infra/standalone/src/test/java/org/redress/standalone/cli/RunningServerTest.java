package org.redress.standalone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class RunningServerTest {
    @Test
    void whatever_is_typed_as_a_kind_makes_an_address() {
        assertThat(RunningServer.path("/reports/", "over view?x=1&y/../z"))
                .isEqualTo("/reports/over%20view%3Fx%3D1%26y%2F..%2Fz")
                .satisfies(URI::create);
    }
}
