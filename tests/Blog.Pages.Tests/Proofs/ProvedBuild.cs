using System.Collections.Concurrent;
using System.Collections.Immutable;
using Blog.Engine;
using Blog.Engine.Content;
using Blog.Engine.Outputs;
using Blog.Pages.Proofs;
using Blog.Reading.Documents;
using Blog.Testing;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;

namespace Blog.Pages.Tests.Proofs;

/// <summary>A build that makes only what does not hold, as the program's does.</summary>
internal sealed record ProvedBuild(
    BuildRecord? Record,
    IContentStore Content,
    IReadOnlyDictionary<ContentPath, string> Learned,
    ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> Bytes,
    ImmutableArray<string> Diagnostics
)
{
    /// <summary>The paths of the outputs that were made.</summary>
    public ImmutableArray<string> Made { get; private init; }

    /// <summary>The documents that were checked.</summary>
    public ImmutableArray<string> Checked { get; private init; }

    /// <summary>The files that were opened.</summary>
    public ImmutableSortedSet<string> Opened { get; private init; } = [];

    public static ProvedBuild Of(TestSite test, ProvedBuild? former)
    {
        var files = test.Request().Content;
        var known = new KnownFiles(files, former);
        var request = test.Request() with { Content = known };
        var site = SiteBuilder.MapAndCheck(
            request,
            new KeptResults(expectsRuns: false),
            TimeProvider.System,
            new FormerBuild(former?.Record, path => Fingerprint.Of(files.Read(path).Bytes.Span))
        );
        var bytes = ImmutableSortedDictionary.CreateBuilder<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal);
        var recorded = new Dictionary<SitePath, RecordedOutput>();
        var (made, found) = (new List<string>(), site.Diagnostics.ToList());
        foreach (var (path, output) in site.Outputs)
            MakeOne(path, output);

        foreach (var path in recorded.Values.SelectMany(r => r.Wanted).Distinct().ToList())
            MakeOne(path, site.OnDemand(path)!);

        return new ProvedBuild(
            site.RecordOf(recorded),
            files,
            site.Learned,
            bytes.ToImmutable(),
            [.. DiagnosticOrder.Sorted(found).Select(d => d.ToString())]
        )
        {
            Made = [.. made],
            Opened = [.. known.Opened],
            Checked = [.. site.Catalogue.Documents.Select(d => d.Source).Where(IsChecked).Select(s => s.Value)],
        };

        bool IsChecked(ContentPath document) => site.Proof?.FindCheck(document) is null;

        void MakeOne(SitePath path, Output output)
        {
            if (site.Proof?.Find(path) is { } proved)
            {
                Assert.Equal(proved.Content, Fingerprint.Of(former!.Bytes[path.Value].Span));
                bytes[path.Value] = former.Bytes[path.Value];
                recorded[path] = proved;
                return;
            }

            var reads = new ReadLog();
            var content = site.SourceReads.Record(reads, () => output.Make(reads));
            bytes[path.Value] = content.Bytes;
            made.Add(path.Value);
            found.AddRange(content.Diagnostics);
            recorded[path] = new RecordedOutput(Fingerprint.Of(content.Bytes.Span), [.. reads.Sources])
            {
                Found = [.. reads.Found],
                Wanted = [.. reads.Wanted.Order()],
                IsSound = content.Diagnostics.IsEmpty,
            };
        }
    }

    /// <summary>Files of which those that are as they were in an earlier build are not read for the map.</summary>
    private sealed class KnownFiles(IContentStore content, ProvedBuild? former) : IContentStore
    {
        public ImmutableArray<ContentPath> Files => content.Files;

        public ConcurrentBag<string> Opened { get; } = [];

        public ContentBytes Read(ContentPath path)
        {
            Opened.Add(path.Value);
            return content.Read(path);
        }

        public FileFacts? FactsOf(ContentPath path)
        {
            if (
                former is null
                || !former.Learned.TryGetValue(path, out var note)
                || !former.Content.Read(path).Bytes.Span.SequenceEqual(content.Read(path).Bytes.Span)
            )
                return null;
            var print = Fingerprint.Of(content.Read(path).Bytes.Span);
            return new FileFacts(former.Record?.Sources.GetValueOrDefault(SourceKey.Text(path), print) ?? print, note);
        }
    }
}
