using System.Collections.Immutable;
using Blog.Engine.Content;
using Blog.Model;
using Blog.Text;

namespace Blog.Reading.Documents;

/// <summary>All inputs of a site.</summary>
public sealed record BuildRequest
{
    /// <summary>The files.</summary>
    public required IContentStore Content { get; init; }

    /// <summary>Keeps what is made at a cost. It decides no output.</summary>
    public IMadeFiles Made { get; init; } = NothingKept.Instance;

    /// <summary>The moment the build is for; later dates are in the future.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>Whether drafts are published too.</summary>
    public bool IncludeDrafts { get; init; }

    /// <summary>Whether posts dated after <see cref="Now"/> are published too.</summary>
    public bool IncludeFuture { get; init; }

    /// <summary>Whether posts that have expired are published too.</summary>
    public bool IncludeExpired { get; init; }

    /// <summary>Documents with mistakes that the site is made without, as if they were held back.</summary>
    public ImmutableHashSet<ContentPath> Faulty { get; init; } = [];

    /// <summary>The paths that the site lacks because it is made without <see cref="Faulty"/>. Whatever makes the map
    /// of a site finds them; what is given here is ignored.</summary>
    public ImmutableHashSet<SitePath> Lost { get; init; } = [];

    /// <summary>The files to make. What they show is of the whole site; texts and references are checked of the
    /// documents whose pages are among them.</summary>
    public SiteShare Share { get; init; } = SiteShare.Whole;

    /// <summary>Replaces <c>base_url</c> of <c>site.yml</c>; null keeps it.</summary>
    public BaseUrl? BaseUrl { get; init; }
}
