using Blog.Model;
using Blog.Preview.Sites;
using Blog.Reading.Catalogue;
using Blog.Reading.Documents;
using Blog.Text;

namespace Blog.Preview.Desk.Parts;

/// <summary>What every page of the desk is made from: nothing else goes in.</summary>
internal sealed record DeskView
{
    /// <summary>The site.</summary>
    public required PreviewState State { get; init; }

    /// <summary>The moment, in the site's time zone.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>What forms send back, so that no other site's form can stand in for them.</summary>
    public required string Token { get; init; }

    /// <summary>The address that opens a file at a line and a column in the editor; null when there is none.</summary>
    public required Func<ContentPath, int, int, string?> EditorLink { get; init; }

    /// <summary>What is typed into the form for a new document.</summary>
    public NewPostEntry Entry { get; init; } = new();

    /// <summary>What is typed into the form that records a copy.</summary>
    public CopyEntry Copy { get; init; } = new();

    /// <summary>What is typed into the form that clips a link.</summary>
    public ClipEntry Clip { get; init; } = new();

    /// <summary>What is on the site.</summary>
    public SiteCatalogue Catalogue => State.Site.Catalogue;

    /// <summary>The settings.</summary>
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

    /// <summary>Whether the desk speaks of a file: of a document, of clippings, of what changed, or of what is wrong.
    /// It opens no other.</summary>
    public bool Shows(ContentPath file) =>
        Catalogue.Find(file) is not null
        || State.Site.Clippings.Clippings.Any(c => c.Place.Path == file)
        || State.Changes.Any(c => c.Files.Contains(file))
        || State.Diagnostics.Any(d => d.Location.Path == file || d.Notes.Any(n => n.Location?.Path == file));

    /// <summary>A moment in the site's time zone.</summary>
    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Settings.TimeZone);
}
