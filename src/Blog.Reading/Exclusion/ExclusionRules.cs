using System.Collections.Immutable;

namespace Blog.Reading.Exclusion;

/// <summary>The names of files and folders that are not published in any place: leftovers of programs, and
/// secrets.</summary>
public static class ExclusionRules
{
    /// <summary>The rules; the first that matches a name counts.</summary>
    public static ImmutableArray<ExclusionRule> All { get; } =
    [
        new(
            ".git/ .svn/ .hg/ .bzr/ CVS/ .gitignore .gitattributes .gitmodules .gitkeep",
            "it belongs to version control",
            IsUsual: true
        ),
        new(
            "node_modules/ bower_components/ __pycache__/ *.pyc package-lock.json pnpm-lock.yaml *.lock cscope.out",
            "it belongs to a build tool",
            IsUsual: true
        ),
        new("bin/ obj/", "a compiler writes into a folder of this name"),
        new(
            "__MACOSX/ .AppleDouble/ ._* .DS_Store .Spotlight-* .Trashes/ .fseventsd/ .localized Icon\r",
            "macOS keeps it for itself",
            IsUsual: true
        ),
        new(
            "Thumbs.db ehthumbs.db ehthumbs_vista.db desktop.ini $RECYCLE.BIN/ System?Volume?Information/",
            "Windows keeps it for itself",
            IsUsual: true
        ),
        new(
            "@eaDir/ lost+found/ .Trash-*/ .directory .nfs* \\#recycle/",
            "the file system keeps it for " + "itself",
            IsUsual: true
        ),
        new(
            ".idea/ .vscode/ .vs/ .obsidian/ *.code-workspace *.sublime-workspace *.sublime-project .editorconfig",
            "it holds the settings of an editor",
            IsUsual: true
        ),
        new(
            "*~ *.swp *.swo *.swn *.swx *.kate-swp .*.sw? \\#*\\# .\\#* *.tmp *.temp *.$$$ ~* *___jb_tmp___ "
                + "*___jb_old___ "
                + "*.vsctmp 4913 *.autosave *.asv *.un~",
            "an editor keeps it while a file is open",
            IsUsual: true
        ),
        new(".~lock.*\\# *.wbk *.xlk", "an office program keeps it while a file is open", IsUsual: true),
        new(
            "*.bak *.bak# *.back *.bk *.bkp *.backup *.old *.save *.save.# *.sav *.orig "
                + "*.orig.md *.old.md *.orig.markdown *.old.markdown *.orig.html *.old.html "
                + "*.md.# *.markdown.# *.html.# *.yml.# *.yaml.# "
                + "*.copy *.dpkg-old *.dpkg-dist *.dpkg-new *.dpkg-tmp *.dpkg-bak *.rpmsave *.rpmnew "
                + "*.rpmorig *.pacnew "
                + "*.pacsave *.pacorig *.ucf-dist *.ucf-old *.ucf-new",
            "it is a backup copy by its name"
        ),
        new("*.tmp.* *.bak.* *.backup.*", "it is a backup copy by its name") { SparesMedia = true },
        new(
            "*.rej *_BACKUP_#.* *_BASE_#.* *_LOCAL_#.* *_REMOTE_#.* *.BACKUP.#.* *.BASE.#.* *.LOCAL.#.* *.REMOTE.#.* "
                + "*~HEAD *.md~* *.html~* *.yml~* *.mine *.theirs *.ours *.md.r# *.html.r# *.yml.r# *.md.conflict "
                + "*.merge-left.r# *.merge-right.r#",
            "a merge left it"
        ),
        new(
            "*conflicted?copy* *.sync-conflict-* *(case?conflict* *.!sync .sync/ .stfolder/ .stversions/ .dropbox* "
                + "*.icloud "
                + "*-checkpoint.ipynb",
            "it is another version that a program for sharing or keeping files kept"
        ),
        new(
            "*.part *.partial *.filepart *.crdownload *.download *.aria2 *.!ut " + "*.opdownload",
            "it is a download that did not end"
        ),
        new(
            "site.yml site.yaml site.yml.* site.yaml.* site!*.yml site!*.yaml copy*site.yml kopie*site.yml "
                + "copie*site.yml copia*site.yml "
                + "copy*site.yaml",
            "it is a copy of the site's settings"
        ),
        new(
            "_config.yml _config.*.yml .env .env.* *.env env.local env.production env.development "
                + ".netrc _netrc .npmrc .pypirc .htpasswd .git-credentials "
                + ".pgpass .my.cnf "
                + "wp-config.php wp-config.*.php appsettings.json appsettings.*.json *.tfvars *.tfstate kubeconfig "
                + "*.rdp",
            "it may hold passwords"
        ),
        new(
            "*.pem *.pfx *.p12 *.jks *.keystore *.ppk *.kdbx *.kdb *.keychain *.agekey id_rsa id_dsa id_ecdsa "
                + "id_ed25519 id_*_sk "
                + "authorized_keys known_hosts server.key private.key privkey.* private.asc secring.gpg "
                + "wallet.dat *.ovpn",
            "it may hold a secret key"
        ),
        new(
            "credentials.json credentials.yml secret.json secrets.json secrets.yml secrets.yaml secrets.toml "
                + "token.json tokens.json "
                + "client_secret*.json service-account*.json serviceaccount*.json passwords.txt "
                + "passwords.csv logins.csv",
            "it may hold passwords"
        ),
        new("*.eml *.msg *.mbox *.pst *.ost", "it is mail, with people's addresses"),
        new(
            "dump.sql backup.sql *.sqlite-wal *.sqlite-shm *.db-wal *.db-shm *.db-journal *.sqlite-journal",
            "it is a copy of a database, or belongs to an open one"
        ),
        new("draft_*.html draft_*.htm", "it is a draft that Medium exported"),
        new(
            "npm-debug.log* yarn-error.log error.log access.log debug.log nohup.out error_log access_log "
                + "core core.# core.dump *.dmp *.stackdump "
                + "hs_err_pid#.log",
            "it is a record of what a program did"
        ),
        new("*.har", "it is a record of what a browser sent, with its cookies"),
        new("*.11tydata.json *.11tydata.js *.11tydata.cjs *.11tydata.mjs", "it belongs to Eleventy", IsUsual: true),
    ];

    private static ExclusionIndex Index { get; } = new(All);

    /// <summary>Why the name of a file, or of a folder around it, excludes the file; null when it does not.</summary>
    /// <param name="below">The path below the folder that is searched.</param>
    public static Excluded? Of(string below)
    {
        for (var start = 0; start <= below.Length; )
        {
            var slash = below.IndexOf('/', start);
            var end = slash < 0 ? below.Length : slash;
            if (
                Index.Find(below.AsSpan(start, end - start), isFolder: slash >= 0) is { } rule
                && !(rule.SparesMedia && slash < 0 && IsMedia(below))
            )
                return new Excluded(rule.Reason, rule.IsUsual);
            start = end + 1;
        }

        return null;
    }

    private static bool IsMedia(string path) =>
        Path.GetExtension(path).ToLowerInvariant()
            is ".png"
                or ".jpg"
                or ".jpeg"
                or ".gif"
                or ".webp"
                or ".avif"
                or ".svg"
                or ".mp4"
                or ".webm"
                or ".mov"
                or ".mp3"
                or ".ogg"
                or ".m4a"
                or ".wav";
}

/// <summary>Names that are not published, and why.</summary>
/// <param name="Patterns">Patterns of names, as <see cref="NamePattern"/> has them, with blanks between them; a blank
/// in a name is written <c>?</c>.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsUsual">Whether such files are common in any folder.</param>
public sealed record ExclusionRule(string Patterns, string Reason, bool IsUsual = false)
{
    /// <summary>Whether pictures, films and sounds are exempt, since their names are chosen by the author.</summary>
    public bool SparesMedia { get; init; }

    /// <summary>The patterns one by one.</summary>
    internal ImmutableArray<NamePattern> Names { get; } =
    [.. Patterns.Split(' ').Select(p => new NamePattern(p.Replace('?', ' ')))];
}
