package hk.ipo.web.security;

import org.springframework.security.config.annotation.web.builders.HttpSecurity;

/** A further way to log in, beside the form. */
interface LoginWay {

    /** Adds it to the rules of access for the pages. */
    void addTo(HttpSecurity http);
}
