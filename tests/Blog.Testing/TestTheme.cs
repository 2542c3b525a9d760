using System.Collections.Immutable;

namespace Blog.Testing;

/// <summary>
/// A theme of a few lines for each layout, so that tests read outputs easily. It stands in for <c>paper</c>, which
/// sites use when they name no theme.
/// </summary>
public static class TestTheme
{
    private const string List =
        "<h1>{{ page.title }}</h1>\n{{ for p in posts }}{{ include \"item.html\" post: p }}{{ end }}";

    /// <summary>Its files.</summary>
    public static ImmutableArray<(string Path, string Text)> Files { get; } =
    [
        (
            "themes/paper/theme.yml",
            "name: Paper\nsettings:\n  accent: {type: color, default: \"#123456\"}\n  show_dates: "
                + "{type: boolean, default: true}\n"
                + "  density: {type: choice, values: [comfortable, compact], default: "
                + "comfortable}\ndirectives: {shot: {required: [src]}}\n"
        ),
        (
            "themes/paper/strings/en.yml",
            "home: Home\narchive: Archive\ntags: Tags\nseries: Series\nreviews: Reviews\nposts: "
                + "Posts\nnot_found_title: Not found\n"
        ),
        (
            "themes/paper/strings/de.yml",
            "archive: Archiv\n"
                + "months: [Januar, Februar, März, April, Mai, Juni, Juli, August, September, Oktober, "
                + "November, Dezember]\n"
        ),
        ("themes/paper/assets/css/site.css", "main { color: red; }\n"),
        ("themes/paper/partials/item.html", "<a href=\"{{ $.post.url }}\">{{ $.post.title }}</a>\n"),
        ("themes/paper/directives/note.html", "<aside>{{ directive.content }}</aside>\n"),
        (
            "themes/paper/directives/shot.html",
            "<img src=\"{{ directive.attributes.src }}\" data-width=\"{{ directive.width }}\">\n"
        ),
        Layout(
            "base",
            """
            <title>{{ page.full_title }}</title>
            <link rel="canonical" href="{{ page.canonical_url }}">
            <link rel="stylesheet" href="{{ (asset "css/site.css").url }}">
            <script type="application/ld+json">{{ page.structured_data }}</script>
            {{~ include "slots/head.html" ~}}
            {{~ include "slots/header.html" ~}}
            <main>
            {{ content }}</main>
            {{~ include "slots/footer.html" ~}}
            {{~ include "slots/body-end.html" ~}}

            """
        ),
        Layout(
            "home",
            List + "{{ if pagination.next_url }}<a rel=\"next\" href=\"{{ pagination.next_url }}\">Older</a>\n{{ end }}"
        ),
        Layout(
            "post",
            """
            <h1>{{ post.title }}</h1>
            <p>{{ if post.date }}{{ iso_date post.date }}, {{ end }}{{ post.reading_minutes }} min</p>
            {{~ include "slots/before-post.html" ~}}
            {{ post.content }}{{ for p in post.related }}related: {{ p.title }}
            {{ end }}{{ include "slots/after-post.html" }}
            """
        ),
        Layout("page", "<h1>{{ post.title }}</h1>\n{{ post.content }}"),
        Layout("tag", List),
        Layout("reviews", List),
        Layout(
            "review-links",
            """
            <h1>{{ page.title }}: {{ count }}</h1>
            {{ for group in order == "months" ? months : sources }}<h2 id="{{ group.id }}">{{ group.name }}</h2>
            {{ for link in group.links }}<li><a href="{{ link.url }}">{{ link.title }}</a> [{{
                link.source }}] ({{ link.description }}) {{ link.review_url }} {{ link.section }}
            {{ end }}{{ end }}
            """
        ),
        Layout("tags", "{{ for tag in tags }}<a href=\"{{ tag.url }}\">{{ tag.name }}</a> {{ tag.count }}\n{{ end }}"),
        Layout(
            "series",
            "<h1>{{ series.title }}</h1>\n{{ series.introduction }}{{ for part in series.parts }}{{ "
                + "part.number }}. {{ part.title }} {{ part.url }}\n{{ end }}"
        ),
        Layout(
            "series-index",
            "{{ for series in all_series }}<a href=\"{{ series.url }}\">{{ series.title }}</a> {{ "
                + "series.published_count }}/{{ series.total }}\n{{ end }}"
        ),
        Layout(
            "archive",
            """
            <h1>{{ page.title }}</h1>
            {{ for year in archive.years }}{{ for month in year.months }}{{ month.name }} {{ year.year }}: {{
                for p in month.posts }}{{ p.title }};{{ end }}
            {{ end }}{{ end }}
            """
        ),
        Layout("not-found", "<h1>{{ page.title }}</h1>\n"),
    ];

    private static (string Path, string Text) Layout(string name, string text) =>
        ($"themes/paper/layouts/{name}.html", text.ReplaceLineEndings("\n"));
}
