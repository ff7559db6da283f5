using System.IO.Compression;
using UglyToad.PdfPig.Filters;
using UglyToad.PdfPig.Tokens;

namespace FocusThemes.Reading.Formats.Pdf;

/// <summary>Opens the streams of a PDF no further than <see cref="PdfLimits"/>.</summary>
internal sealed class BoundedFilters(PdfLimits limits) : IFilterProvider
{
    public IReadOnlyList<IFilter> GetFilters(DictionaryToken dictionary) =>
        Bounded(DefaultFilterProvider.Instance.GetFilters(dictionary));

    public IReadOnlyList<IFilter> GetNamedFilters(IReadOnlyList<NameToken> names) =>
        Bounded(DefaultFilterProvider.Instance.GetNamedFilters(names));

    public IReadOnlyList<IFilter> GetAllFilters() => Bounded(DefaultFilterProvider.Instance.GetAllFilters());

    private IReadOnlyList<IFilter> Bounded(IReadOnlyList<IFilter> filters) =>
        [.. filters.Select(filter => new BoundedFilter(filter, limits))];

    private sealed class BoundedFilter(IFilter filter, PdfLimits limits) : IFilter
    {
        private const int HeadOfStream = 2;

        public bool IsSupported => filter.IsSupported;

        public Memory<byte> Decode(
            Memory<byte> input, DictionaryToken streamDictionary, IFilterProvider filterProvider, int filterIndex)
        {
            // What a stream grows to is only known once it has grown.
            if (filter is FlateFilter) Count(input);
            else limits.Inflate(input.Length);
            return filter.Decode(input, streamDictionary, filterProvider, filterIndex);
        }

        private void Count(Memory<byte> input)
        {
            if (input.Length <= HeadOfStream) return;
            using var packed = new MemoryStream(input[HeadOfStream..].ToArray(), writable: false);
            using var inflated = new DeflateStream(packed, CompressionMode.Decompress);
            var buffer = new byte[81_920];
            try
            {
                for (int read; (read = inflated.Read(buffer)) > 0;) limits.Inflate(read);
            }
            catch (InvalidDataException)
            {
                // The filter itself takes what it can from a broken stream, which is no more than was counted.
            }
        }
    }
}
