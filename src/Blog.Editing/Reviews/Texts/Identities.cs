using Blog.Model;
using Blog.Model.Cards;
using Blog.Reading.Linking;
using Blog.Text;

namespace Blog.Editing.Reviews.Texts;

/// <summary>What links are known by: two with one identity lead to one thing, in whatever form they are
/// written.</summary>
/// <param name="resolver">Finds out where links lead.</param>
/// <param name="origin">Where they are written.</param>
internal sealed class Identities(LinkResolver resolver, LinkOrigin origin)
{
    /// <summary>What an address is known by. A copy elsewhere is known as its post, and as itself.</summary>
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

    /// <summary>What a clipping of an address is known by.</summary>
    public string OfClipping(LinkIdentity identity, string address) =>
        resolver.Resolve(address, origin) is { External: null, Copy: null }
            ? Of(address).First()
            : OfPageElsewhere(identity);

    /// <summary>What a document of the site is known by.</summary>
    public static string OfDocument(ContentPath source) => "document " + source;

    /// <summary>What a page of the site that is no document is known by.</summary>
    public static string OfPage(Permalink permalink) => "page " + permalink.Value;

    /// <summary>What a page of another site is known by.</summary>
    public static string OfPageElsewhere(LinkIdentity identity) => "web " + identity.Value;
}
