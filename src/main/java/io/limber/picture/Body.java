package io.limber.picture;

/** The measures of the body that is drawn, in cm. */
final class Body {

    static final double PELVIS_TO_WAIST = 19;
    static final double WAIST_TO_THORAX = 14;
    static final double THORAX_TO_CHEST = 15;
    static final double CHEST_TO_NECK = 8;
    static final double NECK_TO_HEAD = 13;
    static final double HEAD_TO_NOSE = 13;
    static final double HALF_HIPS = 9.5;
    static final double HALF_SHOULDERS = 17;
    static final double HALF_RIBS = 7;
    static final double RIBS_BELOW_THORAX = 7;
    static final double UPPER_ARM = 29;
    static final double FOREARM = 25;
    static final double WRIST_TO_PALM = 8;
    static final double HAND = 14;
    static final double THIGH = 42;
    static final double SHIN = 42;
    static final double HEEL_BACK = 4;
    static final double FOOT = 18;

    static final double PELVIS_RADIUS = 11.5;
    static final double WAIST_RADIUS = 9.3;
    static final double CHEST_RADIUS = 11;
    static final double SHOULDER_RADIUS = 5.6;
    static final double NECK_RADIUS = 4.6;
    static final double HEAD_RADIUS = 10.5;
    static final double HIP_RADIUS = 8.6;
    static final double KNEE_RADIUS = 6;
    static final double ANKLE_RADIUS = 4;
    static final double HEEL_RADIUS = 4;
    static final double TOE_RADIUS = 2.8;
    static final double ELBOW_RADIUS = 4;
    static final double WRIST_RADIUS = 3;
    static final double PALM_RADIUS = 3.4;
    static final double FINGER_RADIUS = 2.4;
    /** From the ankle down to the sole. */
    static final double ANKLE_HEIGHT = 7;

    private Body() {}
}
