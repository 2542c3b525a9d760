using System.Collections.Immutable;
using System.Text;
using Blog.Engine.Content;
using Blog.Text;
using Blog.Text.Characters;
using Blog.Workspace.Drafting;

namespace Blog.Commands.NewSites;

/// <summary>
/// The sample blog that is inside the program: <c>content/</c> of the repository that it was built from. A clone whose
/// content is somebody's own, with another <c>base_url</c>, builds a program without it.
/// </summary>
internal static class SampleBlog
{
    /// <summary>Its title.</summary>
    public const string Title = "Applied Notes";

    /// <summary>Its address, by which the build knows it.</summary>
    public const string Url = "https://applied-notes.example/";

    private static readonly ContentPath Settings = new("content/site.yml");

    /// <summary>Its files; null when it is not inside the program.</summary>
    /// <param name="sample">The files of the sample blog.</param>
    /// <param name="wish">The title, author, address and theme to write into its settings; those that are null stay as
    /// they are.</param>
    public static ImmutableArray<NewSiteFile>? Files(IContentStore sample, NewSiteWish wish)
    {
        if (sample.Files.IsEmpty)
            return null;
        return
        [
            .. sample.Files.Select(file =>
            {
                var bytes = sample.Read(file).Bytes.ToArray();
                return new NewSiteFile(file.Value, file == Settings ? Changed(bytes, wish) : bytes, MayStay: false);
            }),
        ];
    }

    private static byte[] Changed(byte[] settings, NewSiteWish wish)
    {
        var text = Encoding.UTF8.GetString(settings).ReplaceLineEndings("\n");
        if (wish.Url is { } url)
            text = text.Replace(Url, url.Home, StringComparison.Ordinal);
        text = WithValue(text, "title: ", wish.Title);
        text = WithValue(text, "  - name: ", wish.Author);
        return Encoding.UTF8.GetBytes(WithValue(text, "theme: ", wish.Theme));
    }

    private static string WithValue(string settings, string key, string? value)
    {
        if (value is null)
            return settings;
        var from = settings.IndexOf("\n" + key, StringComparison.Ordinal) + 1 + key.Length;
        return settings[..from] + YamlText.Of(value) + settings[settings.IndexOf('\n', from)..];
    }
}
