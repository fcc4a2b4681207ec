package org.redress.queryside.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks a running server for pages as a reader's browser would. */
final class Browser {
    static final String CHINESE = "zh-CN,zh;q=0.9,en;q=0.5";
    static final String ENGLISH = "en-GB,en;q=0.9";
    private final HttpClient client = HttpClient.newHttpClient();
    private final int port;

    Browser(int port) {
        this.port = port;
    }

    /** What came back, with links and texts as a reader sees them. */
    record Page(int status, java.net.http.HttpHeaders headers, String html) {
        private static final Pattern LINK =
                Pattern.compile("<a\\b[^>]*?href=\"([^\"]*)\"[^>]*>(.*?)</a>", Pattern.DOTALL);

        private static final Pattern ROW = Pattern.compile("<tr\\b[^>]*>(.*?)</tr>", Pattern.DOTALL);
        private static final Pattern CELL = Pattern.compile("<t[hd]\\b[^>]*>(.*?)</t[hd]>", Pattern.DOTALL);

        List<Link> links() {
            Matcher matcher = LINK.matcher(html);
            return matcher.results().map(Page::link).toList();
        }

        /** Texts of all elements that carry the class. */
        List<String> texts(String cssClass) {
            Pattern element = Pattern.compile(
                    "<(\\w+)\\b[^>]*class=\"[^\"]*\\b" + cssClass + "\\b[^\"]*\"[^>]*>(.*?)</\\1>", Pattern.DOTALL);
            return element.matcher(html)
                    .results()
                    .map(found -> plain(found.group(2)))
                    .toList();
        }

        /** The cells of a table's body, row by row. */
        List<List<String>> rows(String tableId) {
            Pattern table = Pattern.compile("<table id=\"" + tableId + "\".*?<tbody>(.*?)</tbody>", Pattern.DOTALL);
            Matcher found = table.matcher(html);
            if (!found.find()) {
                throw new AssertionError("there is no table " + tableId);
            }
            return ROW.matcher(found.group(1))
                    .results()
                    .map(row -> CELL.matcher(row.group(1))
                            .results()
                            .map(cell -> plain(cell.group(1)))
                            .toList())
                    .toList();
        }

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        private static Link link(MatchResult found) {
            return new Link(plain(found.group(1)), plain(found.group(2)));
        }

        private static String plain(String html) {
            return html.replaceAll("<[^>]*>", " ")
                    .replace("&lt;", "<")
                    .replace("&gt;", ">")
                    .replace("&quot;", "\"")
                    .replace("&#39;", "'")
                    .replace("&amp;", "&")
                    .replaceAll("\\s+", " ")
                    .strip();
        }
    }

    record Link(String address, String text) {
        boolean isCount() {
            return text.matches("[\\d,]+");
        }

        int count() {
            return Integer.parseInt(text.replace(",", ""));
        }
    }

    Page get(String address, String languages) {
        return get(address, "Accept-Language", languages);
    }

    Page get(String address, String... headers) {
        try {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + address));
            for (int i = 0; i < headers.length; i += 2) {
                request.header(headers[i], headers[i + 1]);
            }
            HttpResponse<String> answer =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new Page(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
