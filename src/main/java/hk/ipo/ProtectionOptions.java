package hk.ipo;

import hk.ipo.job.RunFailedException;
import hk.ipo.job.Secret;
import hk.ipo.job.SigningKeyStore;
import hk.ipo.render.pdf.PdfPassword;
import hk.ipo.render.pdf.PdfProtection;
import hk.ipo.render.pdf.PdfSigner;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** The options that say who may open PDF files, and who vouches for them. */
final class ProtectionOptions {

    private static final String PDF_FILE = "--pdf-password-file";
    private static final String SIGN_FILE = "--sign-password-file";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(
            names = PDF_FILE,
            paramLabel = "FILE",
            description =
                    "a file with the password that PDF files open with, which only its owner can"
                            + " read (default: HK_IPO_PDF_PASSWORD in the environment, else none)")
    private Optional<Path> passwordFile = Optional.empty();

    @Option(
            names = "--sign-keystore",
            paramLabel = "P12",
            description = "a PKCS#12 key store with the key that signs PDF files (default: none)")
    private Optional<Path> keyStore = Optional.empty();

    @Option(
            names = "--sign-alias",
            paramLabel = "NAME",
            description = "the key's name in the key store")
    private Optional<String> alias = Optional.empty();

    @Option(
            names = SIGN_FILE,
            paramLabel = "FILE",
            description =
                    "a file with the key store's password, which only its owner can read"
                            + " (default: HK_IPO_SIGN_PASSWORD in the environment)")
    private Optional<Path> signPasswordFile = Optional.empty();

    /**
     * What they come to.
     *
     * @param now when files are to be signed
     * @throws ParameterException when the options do not go together
     * @throws RunFailedException when the key store cannot be used
     */
    PdfProtection protection(Map<String, String> environment, Instant now) {
        return new PdfProtection(
                secret(PDF_FILE, passwordFile, environment, Secret.PDF).map(this::password),
                signer(environment, now));
    }

    private PdfPassword password(Secret secret) {
        try {
            return new PdfPassword(secret.text());
        } catch (IllegalArgumentException e) {
            throw wrong(PDF_FILE + ": " + e.getMessage());
        }
    }

    private Optional<PdfSigner> signer(Map<String, String> environment, Instant now) {
        if (keyStore.isPresent() != alias.isPresent()) {
            throw wrong("--sign-keystore and --sign-alias expected, not one of them alone");
        }
        if (keyStore.isEmpty()) {
            if (signPasswordFile.isPresent()) {
                throw wrong(SIGN_FILE + ": nothing to sign with without --sign-keystore");
            }
            return Optional.empty();
        }
        Secret secret =
                secret(SIGN_FILE, signPasswordFile, environment, Secret.SIGN)
                        .orElseThrow(
                                () ->
                                        wrong(
                                                "--sign-keystore: its password expected in "
                                                        + Secret.SIGN
                                                        + " or by "
                                                        + SIGN_FILE));
        return Optional.of(
                new SigningKeyStore(keyStore.get(), secret).signer(alias.orElseThrow(), now));
    }

    private Optional<Secret> secret(
            String option, Optional<Path> file, Map<String, String> environment, String name) {
        try {
            return file.map(Secret::ofFile).or(() -> Secret.ofEnvironment(environment, name));
        } catch (IllegalArgumentException e) {
            throw wrong(option + ": " + e.getMessage());
        }
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
