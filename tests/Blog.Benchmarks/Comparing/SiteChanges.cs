using System.Globalization;
using Blog.Benchmarks.Comparing.Sites;
using Blog.Benchmarks.Generating;

namespace Blog.Benchmarks.Comparing;

/// <summary>Changes a site as its author would between two builds. Each run changes it to something new.</summary>
internal static class SiteChanges
{
    /// <summary>Adds a paragraph to a post.</summary>
    public static void Text(IGenerator generator, string folder, int run) =>
        Edit(
            PostOf(folder, run),
            text =>
                text + string.Create(CultureInfo.InvariantCulture, $"\nA paragraph that was not there in run {run}.\n")
        );

    /// <summary>Adds a tag to a post that has another number than the changed text's.</summary>
    public static void Tag(IGenerator generator, string folder, int run) =>
        Edit(
            PostOf(folder, run + 50),
            text => generator.WithTag(text, TagNames.All.First(t => !text.Contains(t, StringComparison.Ordinal)))
        );

    /// <summary>Adds a rule to the style.</summary>
    public static void Style(IGenerator generator, string folder, int run) =>
        Edit(
            Path.Combine(folder, generator.Style),
            text => text + string.Create(CultureInfo.InvariantCulture, $"\n.run-{run}{{color:red}}\n")
        );

    // In the middle of the blog, where it has neighbours.
    private static string PostOf(string folder, int run)
    {
        var files = Directory.GetFiles(Path.Combine(folder, "content", "posts"), "????-??-??-*.md");
        Array.Sort(files, StringComparer.Ordinal);
        return files[(files.Length / 2 + run) % files.Length];
    }

    private static void Edit(string file, Func<string, string> edit)
    {
        var text = File.ReadAllText(file);
        var edited = edit(text);
        if (edited == text)
            throw new InvalidOperationException($"Nothing changed in {file}.");
        File.WriteAllText(file, edited);
    }
}
