package quanze.queries.edition;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * One published edition of one list 清单.
 *
 * @param code
 *            its folder: {@code assistance-1}
 * @param kind
 *            {@code ASSISTANCE}, {@code INTERNAL_SERVICE}, {@code TERRITORIAL}, {@code AREAS} …
 * @param batch
 *            its number within its kind; null when it has none
 * @param area
 *            code of the area that it is for; null when not published
 * @param file
 *            name of the file as published
 * @param sha256
 *            hash of that file
 * @param rows
 *            data rows read
 * @param recordedAt
 *            when this system loaded it
 */
public record ListEdition(String code, String kind, String title, @Nullable String publisher,
		@Nullable Integer batch,
		@Nullable String documentNumber, @Nullable LocalDate issuedOn, @Nullable LocalDate effectiveOn,
		@Nullable String area, @Nullable String file, @Nullable String sha256, int rows, Status status,
		@Nullable Instant recordedAt) {

	/** Whether an edition still counts. */
	public enum Status {
		/** It counts. */
		IN_FORCE,
		/** It was taken back. */
		WITHDRAWN
	}
}
