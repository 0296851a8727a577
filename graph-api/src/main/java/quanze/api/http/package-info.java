/**
 * GraphQL over HTTP: GET and POST, media types, batches, validators for caches, languages, origins.
 */
@NullMarked
package quanze.api.http;

import org.jspecify.annotations.NullMarked;
