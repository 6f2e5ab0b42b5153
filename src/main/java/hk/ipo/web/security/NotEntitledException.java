package hk.ipo.web.security;

import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;

/** Somebody whom the provider knows, and who may not do anything here. */
final class NotEntitledException extends OAuth2AuthenticationException {

    private static final long serialVersionUID = 1L;

    private final String user;

    NotEntitledException(String user, String why) {
        super(new OAuth2Error(OAuth2ErrorCodes.ACCESS_DENIED, why, null), why);
        this.user = user;
    }

    /** Who it is. */
    String user() {
        return user;
    }
}
