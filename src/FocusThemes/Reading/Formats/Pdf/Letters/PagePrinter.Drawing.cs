using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Tokens;

namespace FocusThemes.Reading.Formats.Pdf.Letters;

// What is drawn: rules, and the boxes behind letters and around them.
internal sealed partial class PagePrinter
{
    public override void BeginSubpath() { }

    public override PdfPoint? CloseSubpath() => drawing.Close();

    public override void StrokePath(bool close) => Paint(close, isStroked: true, isFilled: false);

    public override void FillPath(FillingRule fillingRule, bool close) => Paint(close, isStroked: false, isFilled: true);

    public override void FillStrokePath(FillingRule fillingRule, bool close) => Paint(close, isStroked: true, isFilled: true);

    public override void MoveTo(double x, double y)
    {
        options.Limits.Step();
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        drawing.Move(CurrentPosition);
    }

    public override void LineTo(double x, double y)
    {
        options.Limits.Step();
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        drawing.Line(CurrentPosition);
    }

    public override void BezierCurveTo(double x2, double y2, double x3, double y3) => Curve(x3, y3);

    public override void BezierCurveTo(double x1, double y1, double x2, double y2, double x3, double y3) => Curve(x3, y3);

    public override void Rectangle(double x, double y, double width, double height)
    {
        options.Limits.Step();
        drawing.Box(
            CurrentTransformationMatrix.Transform(new PdfPoint(x, y)),
            CurrentTransformationMatrix.Transform(new PdfPoint(x + width, y + height)));
    }

    public override void EndPath() => drawing.End(GetCurrentState());

    public override void ClosePath() => drawing.Close();

    public override void ModifyClippingIntersect(FillingRule clippingRule) => drawing.MarkClip();

    public override void PaintShading(NameToken shadingName) { }

    protected override void ClipToRectangle(PdfRectangle rectangle, FillingRule clippingRule)
    {
        var state = GetCurrentState();
        PageDrawing.Clip(state, Span(state.CurrentTransformationMatrix.Transform(rectangle)));
    }

    private void Curve(double x, double y)
    {
        options.Limits.Step();
        CurrentPosition = CurrentTransformationMatrix.Transform(new PdfPoint(x, y));
        drawing.Curve(CurrentPosition);
    }

    private void Paint(bool close, bool isStroked, bool isFilled)
    {
        if (close) drawing.Close();
        drawing.Paint(GetCurrentState(), isStroked, isFilled);
    }

    private static PdfRectangle Span(PdfRectangle turned)
    {
        double[] xs = [turned.BottomLeft.X, turned.BottomRight.X, turned.TopLeft.X, turned.TopRight.X];
        double[] ys = [turned.BottomLeft.Y, turned.BottomRight.Y, turned.TopLeft.Y, turned.TopRight.Y];
        return new(xs.Min(), ys.Min(), xs.Max(), ys.Max());
    }
}
