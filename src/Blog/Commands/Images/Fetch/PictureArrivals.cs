using System.Collections.Immutable;
using Blog.Network.Fetching;
using Blog.Text;
using Blog.Workspace.Pictures;

namespace Blog.Commands.Images.Fetch;

/// <summary>Saves each picture when it arrives, and writes each document when none of its pictures is awaited any
/// more. No bytes of a saved picture are kept. Not safe for several threads.</summary>
internal sealed class PictureArrivals
{
    private readonly PictureStore _store;
    private readonly ImmutableArray<string> _order;
    private readonly Dictionary<string, FetchedImage> _pictures;
    private readonly Dictionary<string, string> _urls;
    private readonly Dictionary<ContentPath, HashSet<string>> _awaited;
    private readonly Dictionary<ContentPath, Dictionary<string, ContentPath>> _files = [];
    private readonly List<Diagnostic> _mistakes = [];

    /// <summary>Awaits pictures.</summary>
    /// <param name="wanted">The pictures, with where they are shown.</param>
    /// <param name="store">Writes the files.</param>
    public PictureArrivals(ImmutableArray<FetchedImage> wanted, PictureStore store)
    {
        _store = store;
        _order = [.. wanted.Select(w => w.Url)];
        _pictures = wanted.ToDictionary(w => w.Url, StringComparer.Ordinal);
        _urls = wanted
            .SelectMany(w => w.Shown.Select(s => (s.Address, w.Url)))
            .Distinct()
            .ToDictionary(a => a.Address, a => a.Url, StringComparer.Ordinal);
        _awaited = wanted
            .SelectMany(w => w.Documents.Select(d => (Document: d, w.Url)))
            .GroupBy(w => w.Document, w => w.Url)
            .ToDictionary(g => g.Key, g => g.ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The pictures in the order in which they were wanted.</summary>
    public ImmutableArray<FetchedImage> Pictures => [.. _order.Select(u => _pictures[u])];

    /// <summary>Why files were not written.</summary>
    public ImmutableArray<Diagnostic> Mistakes => [.. _mistakes.Distinct().OrderBy(m => m.Location.Path)];

    /// <summary>Takes what was fetched, or why nothing was.</summary>
    /// <param name="url">The address of the picture.</param>
    /// <param name="picture">The result of fetching it.</param>
    public void Add(string url, OriginalPicture picture)
    {
        var image = _pictures[url];
        _pictures[url] = image with
        {
            Fetch = picture with { Bytes = null },
            Files = picture.Bytes is null ? [] : Saved(image, picture),
        };
        foreach (var document in image.Documents)
        {
            _awaited[document].Remove(url);
            if (_awaited[document].Count == 0 && _files.Remove(document, out var files))
                Write(document, files);
        }
    }

    private ImmutableArray<ContentPath> Saved(FetchedImage image, OriginalPicture picture)
    {
        var saved = ImmutableArray.CreateBuilder<ContentPath>();
        foreach (var (document, address) in image.Shown.Select(s => (s.Place.Path, s.Address)).Distinct())
        {
            var (file, problem) = _store.Save(document, address, picture);
            if (problem is not null)
            {
                _mistakes.Add(problem);
                continue;
            }

            if (!_files.TryGetValue(document, out var files))
                _files[document] = files = new(StringComparer.Ordinal);
            files[address] = file;
            saved.Add(file);
        }

        return [.. saved.Distinct().Order()];
    }

    private void Write(ContentPath document, Dictionary<string, ContentPath> files)
    {
        var (stays, mistake) = _store.Write(document, files);
        if (mistake is not null)
            _mistakes.Add(mistake);
        foreach (var picture in stays)
        {
            var url = _urls[picture.Address];
            _pictures[url] = _pictures[url] with { Stays = _pictures[url].Stays.Add(picture) };
        }
    }
}
