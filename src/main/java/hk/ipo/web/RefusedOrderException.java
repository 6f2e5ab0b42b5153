package hk.ipo.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** A run of an edition that there cannot be. */
@ResponseStatus(HttpStatus.UNPROCESSABLE_CONTENT)
final class RefusedOrderException extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
