package hk.ipo.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class ClaimValuesTest {

    private static final Map<String, Object> CLAIMS =
            Map.of(
                    "groups",
                    List.of("desk", 7, "research"),
                    "group",
                    "desk",
                    "realm_access",
                    Map.of("roles", List.of("reader")),
                    "realm.flat",
                    "exact",
                    "realm",
                    Map.of("flat", "nested"),
                    "level",
                    3);

    @Test
    void aClaimHasOneTextOrSeveral() {
        assertThat(ClaimValues.of(CLAIMS, "groups")).containsExactlyInAnyOrder("desk", "research");
        assertThat(ClaimValues.of(CLAIMS, "group")).containsExactly("desk");
    }

    @Test
    void aDotLeadsIntoAClaimUnlessOneIsCalledSo() {
        assertThat(ClaimValues.of(CLAIMS, "realm_access.roles")).containsExactly("reader");
        assertThat(ClaimValues.of(CLAIMS, "realm.flat")).containsExactly("exact");
    }

    @Test
    void whatIsNotThereOrNoTextSaysNothing() {
        assertThat(ClaimValues.of(CLAIMS, "roles")).isEmpty();
        assertThat(ClaimValues.of(CLAIMS, "realm_access.groups")).isEmpty();
        assertThat(ClaimValues.of(CLAIMS, "group.desk")).isEmpty();
        assertThat(ClaimValues.of(CLAIMS, "level")).isEmpty();
    }
}
