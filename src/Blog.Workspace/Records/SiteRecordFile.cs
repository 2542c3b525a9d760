using System.Collections.Immutable;
using Blog.Pages.Proofs;
using Blog.Text;
using Blog.Text.Fingerprints;
using Blog.Text.Reads;
using Blog.Workspace.Disk;
using Blog.Workspace.Disk.Memory;

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
    private const string Mark = "blog build record 2";

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
        WriteFiles(writer, record.Files);
        WriteBuild(writer, record.Build, new NumberedSources(record.Build));
        writer.Add(record.Others.Count);
        foreach (var (path, file) in record.Others)
        {
            writer.Add(path);
            Write(writer, file.State);
            Write(writer, file.Content);
        }

        RecordedSummary.Write(writer, record.Summary);
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

    private static void WriteBuild(RecordWriter writer, BuildRecord build, NumberedSources sources)
    {
        writer.Add(build.Frame);
        sources.Write(writer);
        writer.Add(build.Sources.Count);
        foreach (var source in sources.All.Take(build.Sources.Count))
            writer.Add(build.Sources[source]);
        writer.Add(build.Outputs.Count);
        foreach (var (path, output) in build.Outputs)
        {
            writer.Add(path.Value);
            writer.Add(output.Content);
            writer.Add(output.IsSound);
            sources.Write(writer, output.Sources);
            writer.Add(output.Found.Length);
            foreach (var (source, found) in output.Found)
            {
                sources.Write(writer, source);
                writer.Add(found);
            }

            writer.Add(output.Wanted.Length);
            foreach (var wanted in output.Wanted)
                writer.Add(wanted.Value);
        }

        writer.Add(build.Checks.Count);
        foreach (var (path, read) in build.Checks)
        {
            writer.Add(path.Value);
            sources.Write(writer, read);
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
        var (summary, manifest) = (RecordedSummary.Read(reader), reader.Print());
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
        var all = NumberedSources.Read(reader);
        var sources = ImmutableDictionary.CreateBuilder<ReadKey, Fingerprint>();
        var count = reader.Index(all.Length + 1);
        for (var i = 0; i < count; i++)
            sources[all[i]] = reader.Print();
        var outputs = ImmutableDictionary.CreateBuilder<SitePath, RecordedOutput>();
        for (var left = reader.Count(); left > 0; left--)
            outputs[new SitePath(reader.Text())] = ReadOutput(reader, all);
        var checks = ImmutableDictionary.CreateBuilder<ContentPath, ImmutableArray<ReadKey>>();
        for (var left = reader.Count(); left > 0; left--)
            checks[new ContentPath(reader.Text())] = NumberedSources.Read(reader, all);
        return new BuildRecord(frame, sources.ToImmutable(), outputs.ToImmutable(), checks.ToImmutable());
    }

    private static RecordedOutput ReadOutput(RecordReader reader, ReadKey[] all)
    {
        var (content, isSound) = (reader.Print(), reader.Truth());
        var sources = NumberedSources.Read(reader, all);
        var found = new KeyValuePair<ReadKey, Fingerprint>[reader.Count()];
        for (var i = 0; i < found.Length; i++)
            found[i] = KeyValuePair.Create(all[reader.Index(all.Length)], reader.Print());
        var wanted = Enumerable.Range(0, reader.Count()).Select(_ => new SitePath(reader.Text()));
        return new RecordedOutput(content, sources)
        {
            Found = [.. found],
            Wanted = [.. wanted],
            IsSound = isSound,
        };
    }
}
