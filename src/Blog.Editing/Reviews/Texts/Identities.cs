using Blog.Model;
using Blog.Model.Cards;
using Blog.Reading.Linking;
using Blog.Text;

namespace Blog.Editing.Reviews.Texts;

/// <summary>Identifies links. Two links with the same identity lead to the same page, whatever form they are written
/// in.</summary>
/// <param name="resolver">Finds out where links lead.</param>
/// <param name="origin">Where they are written.</param>
internal sealed class Identities(LinkResolver resolver, LinkOrigin origin)
{
    /// <summary>The identities of an address. A copy elsewhere has two: that of its post, and its own.</summary>
    public IEnumerable<string> Of(string address)
    {
        var target = resolver.Resolve(address, origin);
        if (target.Post is { } post)
            yield return OfDocument(post.Source);
        else if (target.Permalink is { } permalink)
            yield return OfPage(permalink);
        if (LinkIdentity.Read(address.Trim()) is { } identity)
            yield return OfPageElsewhere(identity);
    }

    /// <summary>The identity of a clipped address.</summary>
    public string OfClipping(LinkIdentity identity, string address) =>
        resolver.Resolve(address, origin) is { External: null, Copy: null }
            ? Of(address).First()
            : OfPageElsewhere(identity);

    /// <summary>The identity of a document of the site.</summary>
    public static string OfDocument(ContentPath source) => "document " + source;

    /// <summary>The identity of a page of the site without a document, such as a list.</summary>
    public static string OfPage(Permalink permalink) => "page " + permalink.Value;

    /// <summary>The identity of a page of another site.</summary>
    public static string OfPageElsewhere(LinkIdentity identity) => "web " + identity.Value;
}
