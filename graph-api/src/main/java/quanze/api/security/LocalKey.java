package quanze.api.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

import com.nimbusds.jose.jwk.source.ImmutableSecret;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** The application's own key: signs tokens where no issuer is set, and lies beside its database. */
public final class LocalKey {

	private static final int BYTES = 32;

	private final SecretKey key;

	private LocalKey(byte[] bytes) {
		this.key = new SecretKeySpec(bytes, "HmacSHA256");
	}

	/**
	 * The key in that directory; made when there is none, and readable by its owner alone.
	 *
	 * @throws UncheckedIOException
	 *             when the directory cannot be written
	 */
	public static LocalKey in(Path data) {
		Path file = data.resolve("token.key");
		try {
			if (!Files.exists(file)) {
				byte[] bytes = new byte[BYTES];
				new SecureRandom().nextBytes(bytes);
				Files.createDirectories(data);
				Files.createFile(file,
						PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
				Files.write(file, bytes, StandardOpenOption.TRUNCATE_EXISTING);
			}
			return new LocalKey(Files.readAllBytes(file));
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** A token with that scope, from now on for so long. */
	public String token(String scope, Duration validity) {
		Instant now = Instant.now();
		JwtClaimsSet claims = JwtClaimsSet.builder().issuer("quanze").subject("editor").issuedAt(now)
				.expiresAt(now.plus(validity)).claim("scope", scope).build();
		JwsHeader header = JwsHeader.with(MacAlgorithm.HS256).build();
		return new NimbusJwtEncoder(new ImmutableSecret<>(key))
				.encode(JwtEncoderParameters.from(header, claims))
				.getTokenValue();
	}

	JwtDecoder decoder() {
		return NimbusJwtDecoder.withSecretKey(key).macAlgorithm(MacAlgorithm.HS256).build();
	}
}
