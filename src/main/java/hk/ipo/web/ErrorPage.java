package hk.ipo.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.Optional;
import java.util.Set;

/**
 * What is shown when a request cannot be answered: why in one sentence, never where in the code.
 */
@Controller
final class ErrorPage implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPage.class);

    /** What has words of its own; all else is said by its kind. */
    private static final Set<Integer> WORDED = Set.of(400, 401, 403, 404, 405, 421, 422, 429);

    @RequestMapping("/error")
    Object error(HttpServletRequest request, Model model) {
        int status = status(request);
        if (status >= HttpStatus.INTERNAL_SERVER_ERROR.value()) {
            LOG.error(
                    "{} cannot be answered",
                    path(request),
                    (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION));
        }
        if (path(request).startsWith("/api/")) {
            return problem(status);
        }
        String key =
                WORDED.contains(status)
                        ? Integer.toString(status)
                        : status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? "400" : "500";
        model.addAttribute("key", key);
        return "error";
    }

    private static ResponseEntity<ProblemDetail> problem(int status) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(ProblemDetail.forStatus(status));
    }

    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? code
                : HttpStatus.NOT_FOUND.value();
    }

    private static String path(HttpServletRequest request) {
        return Optional.ofNullable(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI))
                .map(Object::toString)
                .orElse("");
    }
}
