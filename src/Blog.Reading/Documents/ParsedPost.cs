using System.Collections.Frozen;
using System.Collections.Immutable;
using Blog.Data.Nodes;
using Blog.Markdown;
using Blog.Model;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Reading.Documents;

/// <summary>A post as read from its own file alone. It is kept while the file and the options stay the same.</summary>
/// <param name="Post">Its front matter. Reading it is noted.</param>
/// <param name="LateBody">Renders its text on first use, once. The result depends on the file and the options
/// alone.</param>
/// <param name="Source">The file. Reading it is noted, as reading the text is.</param>
/// <param name="Meta">The author's own front matter: keys the program does not know.</param>
/// <param name="Places">Where the values of the front matter stand, by the key's first name.</param>
public sealed record ParsedPost(
    Post Post,
    Lazy<RenderedMarkdown> LateBody,
    SourceText Source,
    DataMap Meta,
    ImmutableDictionary<string, SourceLocation> Places
)
{
    /// <summary>The keys of front matter that decide nothing but what is shown of the document, and its tags.</summary>
    public static IReadOnlySet<string> Details { get; } =
        FrozenSet.Create(StringComparer.Ordinal, "title", "description", "tags", "image", "updated");

    private readonly Post _post = Post;
    private readonly SourceText _source = Source;
    private readonly TextUse _use = new();

    /// <summary>A post whose text is rendered already.</summary>
    /// <param name="post">Its front matter.</param>
    /// <param name="body">Its text.</param>
    /// <param name="source">The file.</param>
    /// <param name="meta">The author's own front matter.</param>
    /// <param name="places">Where the values of the front matter stand.</param>
    public ParsedPost(
        Post post,
        RenderedMarkdown body,
        SourceText source,
        DataMap meta,
        ImmutableDictionary<string, SourceLocation> places
    )
        : this(post, new Lazy<RenderedMarkdown>(body), source, meta, places) { }

    /// <summary>Where reading it is noted; null notes nothing.</summary>
    public SourceReads? SourceReads { get; init; }

    /// <summary>Its front matter. Reading it is noted.</summary>
    public Post Post
    {
        get
        {
            SourceReads?.Note(SourceKey.Matter(_post.Source));
            return _post;
        }
        init => _post = value;
    }

    /// <summary>Its front matter, for what decides its place on the site and in lists, and so is part of <see
    /// cref="StructureFingerprint"/>. Reading that is not noted.</summary>
    internal Post Structure => _post;

    /// <summary>Where its front matter ends in the file; 0 when it has none.</summary>
    public int FrontMatterEnd { get; init; }

    /// <summary>
    /// Where its text starts in the file: after the front matter, and after a heading that is its title.
    /// </summary>
    public int BodyStart { get; init; }

    /// <summary>The file. Reading it is noted, as reading the text is.</summary>
    public SourceText Source
    {
        get
        {
            _use.Note(_post.Source, SourceReads);
            return _source;
        }
        init => _source = value;
    }

    /// <summary>Its text, with holes for the parts that other files decide. The first use renders it. Each use is noted
    /// in the log that records (<see cref="SourceReads"/>).</summary>
    public RenderedMarkdown Body
    {
        get
        {
            _use.Note(_post.Source, SourceReads);
            return LateBody.Value;
        }
    }

    /// <summary>Whether its text was read while nothing recorded: something other than an output depends on
    /// it.</summary>
    public bool IsReadUnrecorded => _use.IsUnrecorded;

    /// <summary>Of the whole file.</summary>
    public Fingerprint WholeFingerprint => _source.Fingerprint;

    /// <summary>Of the part of the file that <see cref="Post"/>, <see cref="Meta"/> and <see cref="Places"/> are made
    /// from. Without front matter the first lines of the text can be properties, and then it is the whole
    /// file.</summary>
    public Fingerprint HeadFingerprint =>
        FrontMatterEnd == 0 || Places.IsEmpty ? WholeFingerprint : Fingerprint.Of(_source.Head.AsSpan(0, BodyStart));

    /// <summary>Of what decides where the document is on the site and in which lists: all of its front matter but its
    /// <see cref="Details"/>.</summary>
    public Fingerprint StructureFingerprint =>
        FrontMatterEnd == 0 || !Places.ContainsKey("title") ? HeadFingerprint : StructurePart;

    /// <summary>Of the front matter without details; set where it is read.</summary>
    public Fingerprint StructurePart { get; init; }

    /// <summary>The beginning of the file, when front matter with a title is all that was looked at; null when more
    /// of the file decides what is read.</summary>
    public string? OwnHead =>
        FrontMatterEnd > 0 && BodyStart == FrontMatterEnd && Places.ContainsKey("title")
            ? _source.Head[..FrontMatterEnd]
            : null;

    /// <summary>Where it asks for its address.</summary>
    public ImmutableArray<SourceLocation> ClaimedBy { get; } =
    [Places.GetValueOrDefault("permalink") ?? Places.GetValueOrDefault("slug") ?? Source.Beginning.At(0, 0)];

    /// <summary>Where a value of the front matter stands; the start of the file when it is not there.</summary>
    public SourceLocation Place(string key) => Places.GetValueOrDefault(key) ?? _source.Beginning.At(0, 0);

    // A class, so that noting a use does not change the record.
    private sealed class TextUse
    {
        private volatile bool _isUnrecorded;

        public bool IsUnrecorded => _isUnrecorded;

        public void Note(ContentPath document, SourceReads? reads) =>
            _isUnrecorded |= reads is null || !reads.Note(SourceKey.Text(document));
    }
}
