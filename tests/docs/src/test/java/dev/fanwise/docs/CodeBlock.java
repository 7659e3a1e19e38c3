package dev.fanwise.docs;

import java.util.List;
import java.util.Optional;

/**
 * A fenced block of a Markdown file.
 *
 * @param marker the comment in the line before it, if that is one
 * @param language the word after the opening fence, or nothing
 * @param start the index of the line with the opening fence
 * @param end the index of the line with the closing fence
 * @param indentation the spaces before the fences, for a block in a list
 * @param lines what stands between the fences, without the indentation
 */
record CodeBlock(
        Optional<Marker> marker, String language, int start, int end, String indentation, List<String> lines) {}
