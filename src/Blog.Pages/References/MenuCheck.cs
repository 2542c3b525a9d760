using Blog.Data;
using Blog.Data.Nodes;
using Blog.Model;
using Blog.Reading.Linking;
using Blog.Text;

namespace Blog.Pages.References;

/// <summary>Checks that the entries of the menu lead somewhere, since every page shows them.</summary>
/// <param name="links">Checks each address.</param>
internal sealed class MenuCheck(LinkCheck links)
{
    /// <summary>Checks the addresses of this site in the menu; addresses of other sites are skipped.</summary>
    /// <param name="settings">The text of <c>content/site.yml</c>; the typed settings no longer have locations.</param>
    public void Check(SourceText settings)
    {
        var entries = (DataReader.Read(settings).Root as DataMap)?.Find("menu")?.Value;
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
}
