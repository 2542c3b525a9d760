using Blog.Model;
using Blog.Preview.Sites;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;
using Blog.Text.Names;

namespace Blog.Preview.Desk.Parts;

/// <summary>All that pages of the desk are made from.</summary>
internal sealed record DeskView
{
    /// <summary>How the author types the program's name.</summary>
    public required ProgramName Program { get; init; }

    /// <summary>The state of the preview.</summary>
    public required PreviewState State { get; init; }

    /// <summary>The moment, in the site's time zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>The token that forms send back, so that no form of another site can take their place.</summary>
    public required string Token { get; init; }

    /// <summary>The address that opens a file at a line and a column in the editor; null when there is none.</summary>
    public required Func<ContentPath, int, int, string?> EditorLink { get; init; }

    /// <summary>What the form for a new document holds.</summary>
    public NewPostEntry Entry { get; init; } = new();

    /// <summary>What the form that records a cross-post holds.</summary>
    public CopyEntry Copy { get; init; } = new();

    /// <summary>What the form that clips a link holds.</summary>
    public ClipEntry Clip { get; init; } = new();

    /// <summary>The documents, series, tags and files of the site that is shown.</summary>
    public SiteCatalogue Catalogue => State.Site.Catalogue;

    /// <summary>The settings of the site that is shown.</summary>
    public SiteSettings Settings => Catalogue.Settings;

    /// <summary>The documents in a state, shown or not, newest first.</summary>
    public IEnumerable<SitePost> In(PublishingState state) =>
        Catalogue
            .Listed.Concat(Catalogue.HeldBack)
            .Where(d => d.State == state)
            .Order(Comparer<SitePost>.Create(PostOrder.NewestFirst));

    /// <summary>The address of a file of the site on this server; null when the site shown has no such file.</summary>
    public string? AddressOf(Permalink permalink) =>
        State.Site.Outputs.ContainsKey(permalink.ToSitePath()) ? Settings.BaseUrl.Relative(permalink) : null;

    /// <summary>Whether the desk names a file: as a document, for its clippings, or in changes or diagnostics. It opens
    /// no other in the editor.</summary>
    public bool Shows(ContentPath file) =>
        Catalogue.Find(file) is not null
        || State.Site.Clippings.Clippings.Any(c => c.Place.Path == file)
        || State.Changes.Any(c => c.Files.Contains(file))
        || State.Diagnostics.Any(d => d.Location.Path == file || d.Notes.Any(n => n.Location?.Path == file));

    /// <summary>A moment in the site's time zone.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Settings.TimeZone);
}
