/** What has one node and keeps how it read before: areas, agencies, instruments, editions. */
@NullMarked
package quanze.queries.register;

import org.jspecify.annotations.NullMarked;
