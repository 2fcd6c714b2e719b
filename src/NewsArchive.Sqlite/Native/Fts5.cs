using System.Runtime.InteropServices;

namespace NewsArchive.Sqlite.Native;

/// <summary>What FTS5 offers to functions of other authors: the start of <c>fts5_api</c>, see <c>fts5.h</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5Api
{
    public int Version;
    public void* CreateTokenizer;
    public void* FindTokenizer;
    public delegate* unmanaged[Cdecl]<Fts5Api*, byte*, void*, delegate* unmanaged[Cdecl]<Fts5Row*, void*, void*, int, void**, void>, void*, int> CreateFunction;
}

/// <summary>What FTS5 tells a function about the row that it is called for: the start of <c>Fts5ExtensionApi</c>, see <c>fts5.h</c>.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5Row
{
    public int Version;
    public void* UserData;
    public void* ColumnCount;
    public delegate* unmanaged[Cdecl]<void*, long*, int> RowCount;
    public delegate* unmanaged[Cdecl]<void*, int, long*, int> ColumnTotalSize;
    public void* Tokenize;
    public delegate* unmanaged[Cdecl]<void*, int> PhraseCount;
    public void* PhraseSize;
    public void* InstCount;
    public void* Inst;
    public delegate* unmanaged[Cdecl]<void*, long> RowId;
    public void* ColumnText;
    public delegate* unmanaged[Cdecl]<void*, int, int*, int> ColumnSize;
    public void* QueryPhrase;
    public void* SetAuxdata;
    public void* GetAuxdata;
    public delegate* unmanaged[Cdecl]<void*, int, Fts5PhraseIterator*, int*, int*, int> PhraseFirst;
    public delegate* unmanaged[Cdecl]<void*, Fts5PhraseIterator*, int*, int*, void> PhraseNext;
}

/// <summary>A place in the list of a phrase's occurrences.</summary>
[StructLayout(LayoutKind.Sequential)]
internal unsafe struct Fts5PhraseIterator
{
    public byte* Start;
    public byte* End;
}
