using System.Collections.Immutable;
using Blog.Model;
using Blog.Pages;
using Blog.Pages.Proofs;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Workspace.Disk;

namespace Blog.Workspace.Records;

/// <summary>Keeps the records of builds in <c>.cache/builds/</c>: one for each output folder and set of options. A file
/// that is damaged, foreign or of another version of the program counts as none. It is written whole or not at
/// all.</summary>
/// <param name="site">The site.</param>
/// <param name="key">Of the program, the options and the output folder.</param>
/// <param name="diagnostics">Reads diagnostics.</param>
internal sealed class SiteRecordFile(SiteFolder site, Fingerprint key, RecordedDiagnostics diagnostics)
{
    private const string Folder = ".cache/builds";
    private const string Mark = "blog build record 1";

    // A few sets of options: with drafts, without them, and another output folder.
    private const int MostKept = 4;

    private string FullPath => site.PathOf($"{Folder}/{key.ToShortString(16)}.bin");

    /// <summary>Reads the record; null when there is none that can be trusted.</summary>
    public SiteRecord? Read()
    {
        try
        {
            return
                RecordReader.Open(File.ReadAllBytes(FullPath)) is { } reader
                && reader.TextOrNull() == Mark
                && reader.Print() == key
                ? Read(reader)
                : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
        catch (IOException)
        {
            return null;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Writes a record, and removes the oldest of too many others. A disk that does not take it makes the next
    /// build slower, and nothing else.</summary>
    public void Write(SiteRecord record)
    {
        try
        {
            AtomicFile.WriteOver(FullPath, BytesOf(record).Span);
            var old = new DirectoryInfo(site.PathOf(Folder))
                .EnumerateFiles("*.bin")
                .OrderByDescending(f => f.LastWriteTimeUtc)
                .Skip(MostKept);
            foreach (var file in old)
                file.Delete();
        }
        catch (IOException)
        {
            Delete();
        }
        catch (UnauthorizedAccessException)
        {
            Delete();
        }
    }

    /// <summary>Removes the record.</summary>
    public void Delete()
    {
        try
        {
            File.Delete(FullPath);
        }
        catch (IOException)
        {
            // What cannot be removed is compared with the files of the next build, as any record is.
        }
        catch (UnauthorizedAccessException)
        {
            // The same.
        }
    }

    private ReadOnlyMemory<byte> BytesOf(SiteRecord record)
    {
        var writer = new RecordWriter();
        writer.Add(Mark);
        writer.Add(key);
        writer.Add(record.Moment);
        var documents = new NumberedDocuments(record.Build.Texts);
        WriteFiles(writer, record.Files);
        WriteBuild(writer, record.Build, documents);
        writer.Add(record.Others.Count);
        foreach (var (path, file) in record.Others)
        {
            writer.Add(path);
            Write(writer, file.State);
            Write(writer, file.Content);
        }

        WriteSummary(writer, record.Summary);
        writer.Add(record.Manifest);
        RecordedDiagnostics.Write(writer, record.Diagnostics);
        return writer.Sealed();
    }

    private static void WriteFiles(RecordWriter writer, ImmutableArray<RecordedFile> files)
    {
        writer.Add(files.Length);
        foreach (var file in files)
        {
            writer.Add(file.Path.Value);
            Write(writer, file.State);
            writer.Add(file.Part);
            Write(writer, file.Content);
            writer.Add(file.Note);
        }
    }

    private static void Write(RecordWriter writer, RecordedState recorded)
    {
        writer.Add(recorded.Stamp);
        writer.Add(recorded.IsSettled);
    }

    private static void Write(RecordWriter writer, Fingerprint? print)
    {
        writer.Add(print is not null);
        if (print is { } known)
            writer.Add(known);
    }

    private static void WriteBuild(RecordWriter writer, BuildRecord build, NumberedDocuments documents)
    {
        writer.Add(build.Frame);
        writer.Add(documents.Paths.Length);
        foreach (var path in documents.Paths)
        {
            writer.Add(path.Value);
            writer.Add(build.Texts[path]);
        }

        writer.Add(build.Outputs.Count);
        foreach (var (path, output) in build.Outputs)
        {
            writer.Add(path.Value);
            writer.Add(output.Content);
            documents.Write(writer, output.Texts);
        }

        writer.Add(build.Checks.Count);
        foreach (var (path, texts) in build.Checks)
        {
            writer.Add(path.Value);
            documents.Write(writer, texts);
        }
    }

    private static void WriteSummary(RecordWriter writer, SiteSummary? summary)
    {
        writer.Add(summary is not null);
        if (summary is null)
            return;
        writer.Add(summary.Pages);
        writer.Add(summary.Files);
        writer.Add(summary.Documents);
        writer.Add(summary.LeftOut);
        writer.Add(summary.Turns.Length);
        foreach (var turn in summary.Turns)
            writer.Add(turn);
        writer.Add(summary.HeldBack.Length);
        foreach (var document in summary.HeldBack)
        {
            writer.Add(document.Source.Value);
            writer.Add((long)document.State);
            writer.Add(document.Date);
            writer.Add(document.Start);
            writer.Add(document.Expires);
            writer.Add(document.By);
        }
    }

    private SiteRecord Read(RecordReader reader)
    {
        var moment = reader.Moment() ?? default;
        var files = ReadFiles(reader);
        var build = ReadBuild(reader);
        var written = ImmutableDictionary.CreateBuilder<string, WrittenFile>(StringComparer.Ordinal);
        for (var count = reader.Count(); count > 0; count--)
            written[reader.Text()] = new WrittenFile(ReadState(reader), ReadPrint(reader));
        var (summary, manifest) = (ReadSummary(reader), reader.Print());
        var known = diagnostics.Read(reader);
        return new SiteRecord(moment, files, build, written.ToImmutable(), known is null ? null : summary)
        {
            Manifest = manifest,
            Diagnostics = known ?? [],
        };
    }

    private static ImmutableArray<RecordedFile> ReadFiles(RecordReader reader)
    {
        var files = new RecordedFile[reader.Count()];
        for (var i = 0; i < files.Length; i++)
        {
            files[i] = new RecordedFile(
                new ContentPath(reader.Text()),
                ReadState(reader),
                reader.Print(),
                ReadPrint(reader)
            )
            {
                Note = reader.TextOrNull(),
            };
        }

        return [.. files];
    }

    private static RecordedState ReadState(RecordReader reader) => new(reader.Stamp(), reader.Truth());

    private static Fingerprint? ReadPrint(RecordReader reader) => reader.Truth() ? reader.Print() : null;

    private static BuildRecord ReadBuild(RecordReader reader)
    {
        var frame = reader.Print();
        var paths = new ContentPath[reader.Count()];
        var texts = ImmutableDictionary.CreateBuilder<ContentPath, Fingerprint>();
        for (var i = 0; i < paths.Length; i++)
        {
            paths[i] = new ContentPath(reader.Text());
            texts[paths[i]] = reader.Print();
        }

        var outputs = ImmutableDictionary.CreateBuilder<SitePath, RecordedOutput>();
        for (var count = reader.Count(); count > 0; count--)
            outputs[new SitePath(reader.Text())] = new RecordedOutput(
                reader.Print(),
                NumberedDocuments.Read(reader, paths)
            );
        var checks = ImmutableDictionary.CreateBuilder<ContentPath, ImmutableArray<ContentPath>>();
        for (var count = reader.Count(); count > 0; count--)
            checks[new ContentPath(reader.Text())] = NumberedDocuments.Read(reader, paths);
        return new BuildRecord(frame, texts.ToImmutable(), outputs.ToImmutable(), checks.ToImmutable());
    }

    private static SiteSummary? ReadSummary(RecordReader reader)
    {
        if (!reader.Truth())
            return null;
        var (pages, files, documents, leftOut) = (
            reader.Count32(),
            reader.Count32(),
            reader.Count32(),
            reader.Count32()
        );
        var turns = new DateTimeOffset[reader.Count()];
        for (var i = 0; i < turns.Length; i++)
            turns[i] = reader.Moment() ?? default;
        var heldBack = new HeldBackDocument[reader.Count()];
        for (var i = 0; i < heldBack.Length; i++)
        {
            heldBack[i] = new HeldBackDocument(
                new ContentPath(reader.Text()),
                (PublishingState)reader.Index(Enum.GetValues<PublishingState>().Length),
                reader.Moment(),
                reader.Moment(),
                reader.Moment(),
                reader.TextOrNull()
            );
        }

        return new SiteSummary(pages, files, documents, leftOut, [.. heldBack]) { Turns = [.. turns] };
    }
}
