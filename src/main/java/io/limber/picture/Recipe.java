package io.limber.picture;

import io.limber.model.Arrow;
import io.limber.model.Change;
import io.limber.model.Picture;
import io.limber.model.Prop;
import io.limber.model.Target;

/** All that decides how a picture is drawn, as one text: what it is said to show is no part of it. */
public final class Recipe {

    private final StringBuilder text = new StringBuilder();

    private Recipe() {}

    /** The recipe of a picture. Two pictures of one recipe are drawn alike. */
    public static String of(Picture picture) {
        Recipe recipe = new Recipe();
        recipe.words(picture.view());
        picture.props().forEach(recipe::prop);
        picture.frames().forEach(recipe::frame);
        return recipe.text.toString();
    }

    private void prop(Prop prop) {
        words(prop.kind());
        if (prop.ahead() != null) {
            text.append(prop.ahead().intValue()).append(' ');
        }
    }

    private void frame(Picture.Frame frame) {
        text.append("| ");
        if (frame.pose() != null) {
            words(frame.pose());
        }
        frame.body().forEach(this::change);
        frame.arrows().forEach(this::arrow);
    }

    private void change(Change change) {
        text.append("- ");
        if (change instanceof Change.Bend bend) {
            words(bend.joint(), bend.side());
            text.append(bend.amount()).append(' ');
        } else if (change instanceof Change.Touch touch) {
            words(touch.part(), touch.side());
            target(touch.target());
        } else if (change instanceof Change.Aim aim) {
            words(aim.part(), aim.side(), aim.direction());
        }
    }

    private void target(Target target) {
        if (target instanceof Target.OnBody body) {
            words(body.surface(), body.side(), body.part());
        } else if (target instanceof Target.OnProp prop) {
            words(prop.prop());
        }
    }

    private void arrow(Arrow arrow) {
        text.append("> ");
        words(arrow.part(), arrow.side(), arrow.direction());
    }

    private void words(Enum<?>... words) {
        for (Enum<?> word : words) {
            text.append(word.name()).append(' ');
        }
    }
}
