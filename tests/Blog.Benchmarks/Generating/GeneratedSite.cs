namespace Blog.Benchmarks.Generating;

/// <summary>A blog of any size with the repository's own theme around it.</summary>
internal static class GeneratedSite
{
    private const string Settings = """
        title: A Long Blog
        description: Posts by the thousand.
        base_url: https://example.org/blog/
        language: en
        time_zone: Europe/London
        authors:
          - name: A. Writer
            bio: Writes a lot.
        theme: paper
        menu:
          - { title: Archive, url: /archive/ }
          - { title: Tags, url: /tags/ }
          - { title: Series, url: /series/ }

        """;

    // What other generators do not make of the same posts.
    private const string SamePages = """
        theme_settings: { show_related: false }
        feeds: { formats: [] }

        """;

    private const string NoCards = "social_cards: false\n";

    /// <summary>The files of a site with this many posts, the theme left out.</summary>
    /// <param name="posts">How many.</param>
    /// <param name="isColoured">Whether blocks of code name their language.</param>
    public static IEnumerable<KeyValuePair<string, string>> Content(int posts, bool isColoured = true) =>
        Posts(posts, isColoured).Prepend(KeyValuePair.Create("content/site.yml", Settings));

    /// <summary>The same, without a drawn card for each post.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ContentWithoutCards(int posts) =>
        Posts(posts, isColoured: true).Prepend(KeyValuePair.Create("content/site.yml", Settings + NoCards));

    /// <summary>The same, without the feeds and the related posts that the program makes unless settings say
    /// otherwise.</summary>
    public static IEnumerable<KeyValuePair<string, string>> ContentOfSamePages(int posts, bool isColoured) =>
        Posts(posts, isColoured).Prepend(KeyValuePair.Create("content/site.yml", Settings + SamePages + NoCards));

    /// <summary>The posts alone.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Posts(int posts, bool isColoured) =>
        Enumerable
            .Range(0, posts)
            .Select(number => isColoured ? GeneratedPost.Of(number) : Plain(GeneratedPost.Of(number)));

    /// <summary>The files of a site whose posts are made by their numbers, the theme left out.</summary>
    public static IEnumerable<KeyValuePair<string, string>> Content(
        int posts,
        Func<int, KeyValuePair<string, string>> post
    ) => Enumerable.Range(0, posts).Select(post).Prepend(KeyValuePair.Create("content/site.yml", Settings));

    private static KeyValuePair<string, string> Plain(KeyValuePair<string, string> post) =>
        KeyValuePair.Create(
            post.Key,
            new[] { "go", "python", "csharp", "bash", "json", "sql" }.Aggregate(
                post.Value,
                (t, language) => t.Replace("```" + language, "```text", StringComparison.Ordinal)
            )
        );

    /// <summary>The files of the theme and of the one that it extends, by path below the repository's root.</summary>
    public static IEnumerable<KeyValuePair<string, byte[]>> Theme(string root) =>
        new[] { "base", "paper" }
            .SelectMany(name =>
                Directory.EnumerateFiles(Path.Combine(root, "themes", name), "*", SearchOption.AllDirectories)
            )
            .Select(file =>
                KeyValuePair.Create(Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file))
            );

    /// <summary>The nearest folder, upwards, that has <c>themes/paper</c>.</summary>
    public static string FindRoot(string start)
    {
        for (var folder = new DirectoryInfo(start); folder is not null; folder = folder.Parent)
        {
            if (Directory.Exists(Path.Combine(folder.FullName, "themes", "paper")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException($"No folder from {start} upwards has themes/paper.");
    }
}
