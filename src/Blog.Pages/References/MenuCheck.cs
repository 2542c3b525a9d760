using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Reading.Linking;
using Blog.Text;

namespace Blog.Pages.References;

/// <summary>Checks that what the settings give every page leads somewhere: the entries of the menu, and the site's
/// picture.</summary>
/// <param name="links">Checks each address.</param>
internal sealed class MenuCheck(LinkCheck links)
{
    /// <summary>Checks the picture, and the addresses of this site in the menu; addresses of other sites are
    /// skipped.</summary>
    /// <param name="settings">The text of <c>content/site.yml</c>; the typed settings no longer have locations.</param>
    public void Check(SourceText settings)
    {
        var root = DataReader.Read(settings).Root as DataMap;
        var image = root?.Find("social_image")?.Value;
        if ((image as DataMap)?.Find("src")?.Value is DataScalar source)
            CheckImage(source, settings);
        else if (image is DataScalar { Kind: DataScalarKind.Text } path)
            CheckImage(path, settings);
        var entries = root?.Find("menu")?.Value;
        foreach (
            var entry in entries is DataList list ? [.. list.Items]
            : entries is null ? Array.Empty<DataNode>()
            : [entries]
        )
        {
            if ((entry as DataMap)?.Find("url")?.Value is DataScalar url && url.Text.StartsWith('/'))
                links.CheckLink(url.Text, settings.At(url.Span), new LinkOrigin(settings.Path, Permalink.Home));
        }
    }

    private void CheckImage(DataScalar written, SourceText settings) =>
        links.CheckImage(written.Text, settings.At(written.Span), new LinkOrigin(settings.Path, Permalink.Home));
}
