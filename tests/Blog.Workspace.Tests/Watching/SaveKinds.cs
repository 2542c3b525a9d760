namespace Blog.Workspace.Tests.Watching;

/// <summary>How editors save a file.</summary>
internal static class SaveKinds
{
    public static IReadOnlyDictionary<string, Action<string, string>> All =>
        new Dictionary<string, Action<string, string>>
        {
            ["in place"] = File.WriteAllText,
            ["in place, in pieces"] = InPieces,
            ["temporary file moved over"] = (path, text) => MovedOver(path + ".tmp", path, text),
            ["sed -i"] = (path, text) => MovedOver(Path.Combine(Path.GetDirectoryName(path)!, "sedXk3dPq"), path, text),
            ["Vim with a backup"] = LikeVim,
            ["Visual Studio Code, atomic"] = (path, text) => MovedOver(path + ".vsctmp", path, text),
            ["JetBrains, safe write"] = LikeJetBrains,
            ["deleted and written"] = DeletedAndWritten,
        };

    private static void InPieces(string path, string text)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        Thread.Sleep(20);
        file.Write(System.Text.Encoding.UTF8.GetBytes(text));
    }

    private static void MovedOver(string temporary, string path, string text)
    {
        File.WriteAllText(temporary, text);
        File.Move(temporary, path, overwrite: true);
    }

    // 'writebackup' and 'backupcopy=no': try the folder, move the old file aside, write, remove the old one.
    private static void LikeVim(string path, string text)
    {
        var trial = Path.Combine(Path.GetDirectoryName(path)!, "4913");
        File.WriteAllText(trial, "");
        File.Delete(trial);
        File.Move(path, path + "~");
        // A slow disk: Vim waits until the text is on it.
        Thread.Sleep(25);
        File.WriteAllText(path, text);
        File.Delete(path + "~");
    }

    private static void LikeJetBrains(string path, string text)
    {
        File.WriteAllText(path + "___jb_tmp___", text);
        File.Move(path, path + "___jb_old___");
        Thread.Sleep(20);
        File.Move(path + "___jb_tmp___", path);
        File.Delete(path + "___jb_old___");
    }

    private static void DeletedAndWritten(string path, string text)
    {
        File.Delete(path);
        Thread.Sleep(20);
        File.WriteAllText(path, text);
    }
}
